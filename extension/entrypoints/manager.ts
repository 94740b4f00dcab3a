import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../ask-background.ts';
import { isolatedWorld } from '../page/isolated-world.ts';

/**
 * In every page of the Manager, before the page's own scripts: puts the input guard in its place and tells the background that
 * the page is there. Whatever else is needed, the background brings. Idle, nothing of it runs.
 */
export default defineUnlistedScript(() => {
  const { world, isNew } = isolatedWorld();
  if (!isNew) return;
  const arrive = () => void askBackground<'arrive'>({ ask: 'arrive' });
  // Lives as long as the page.
  const { signal } = new AbortController();
  // A page that comes back from the back-forward cache starts no script: the run may have gone on without it.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.isTrusted && event.persisted) (world.lookAgain ?? arrive)();
    },
    { signal },
  );
  arrive();
});
