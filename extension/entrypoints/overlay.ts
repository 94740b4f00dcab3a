import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isBackgroundReachable } from '../ask-background.ts';
import { followRuns } from '../page/follow-runs.ts';
import { isolatedWorld } from '../page/isolated-world.ts';

/** Heard by the overlay of an older version that is still in this page and can reach nobody any more. */
const SUCCESSOR = 'cairn-overlay';

/** Brought to a page only when a guide runs in its tab, and again whenever something about that has changed. */
export default defineUnlistedScript(() => {
  const { world } = isolatedWorld();
  if (world.lookAgain) return world.lookAgain();

  document.dispatchEvent(new Event(SUCCESSOR));
  const end = new AbortController();
  const succeeded = () => {
    // The page may say so too, and nobody succeeds one that is still at work.
    if (!isBackgroundReachable()) end.abort();
  };
  document.addEventListener(SUCCESSOR, succeeded, { signal: end.signal });
  const lookAgain = followRuns(world, end.signal);
  world.lookAgain = lookAgain;
  if (document.readyState !== 'loading') return lookAgain();
  document.addEventListener('DOMContentLoaded', lookAgain, { once: true, signal: end.signal });
});
