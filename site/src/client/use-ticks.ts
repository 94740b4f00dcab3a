import { walkedSteps, watchWalk } from './walked-steps.ts';

/**
 * Loads what remembers ticks once there is something to remember: ticks of an earlier visit, the first one now, or a
 * walkthrough in the Manager. A page that
 * is only read stays small.
 */
export function useTicks(line: HTMLElement, signal: AbortSignal): void {
  const begun = new AbortController();
  const begin = (): void => {
    begun.abort();
    void import('./ticks.ts').then(({ rememberTicks }) => rememberTicks(line, signal));
  };
  if (hasTicks() || walkedSteps(line)?.length || document.querySelector('main input:checked')) begin();
  else {
    const waiting = { signal: AbortSignal.any([begun.signal, signal]) };
    document.addEventListener('change', begin, waiting);
    // Back from a guide in which the first tick was made.
    window.addEventListener('pageshow', () => hasTicks() && begin(), waiting);
    watchWalk(line, () => walkedSteps(line)?.length && begin(), waiting.signal);
  }
}

function hasTicks(): boolean {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith('cairn-ticks:'));
  } catch {
    // Storage is switched off: then nothing was kept.
    return false;
  }
}
