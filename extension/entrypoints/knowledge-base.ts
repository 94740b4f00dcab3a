import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isKnowledgeBase } from '../origins.ts';
import { announce, startOnClick } from '../page/start-links.ts';

/** In pages of the knowledge base: answers its start links. */
export default defineUnlistedScript(() => {
  // The manifest's pattern knows no ports.
  if (!isKnowledgeBase(window.location.origin, import.meta.env.CAIRN_SITE)) return;
  document.addEventListener('click', startOnClick, { capture: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void announce();
  });
  void announce();
});
