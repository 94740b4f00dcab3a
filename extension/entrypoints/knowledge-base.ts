import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isBackgroundReachable } from '../ask-background.ts';
import { isKnowledgeBase } from '../origins.ts';
import { hearTicks } from '../page/page-ticks.ts';
import { announce, askProgress, startOnClick } from '../page/start-links.ts';

type Links = { readonly isAlive: () => boolean; readonly announce: () => Promise<void> };

const KEY = Symbol.for('cairn-links');

declare global {
  interface Window {
    [KEY]?: Links;
  }
}

/** In pages of the knowledge base: answers its start links and its boxes. Brought again when something has changed elsewhere. */
export default defineUnlistedScript(() => {
  // The manifest's pattern knows no ports.
  if (!isKnowledgeBase(window.location.origin, import.meta.env.CAIRN_SITE)) return;
  const known = window[KEY];
  if (known?.isAlive()) {
    void known.announce();
    return;
  }
  window[KEY] = { isAlive: isBackgroundReachable, announce };
  // Lives as long as the page.
  const { signal } = new AbortController();
  document.addEventListener('click', startOnClick, { capture: true, signal });
  document.addEventListener(
    'click',
    hearTicks((ticks) => void askProgress(ticks)),
    { capture: true, signal },
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') void announce();
    },
    { signal },
  );
  void announce();
});
