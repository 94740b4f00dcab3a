import type { PathStep } from '#shared/walkthrough/path.ts';
import { lookForStep } from './look-for-step.ts';
import type { StepView, Surroundings, Teller } from './step-view.ts';
import { watchUse } from './use-of-target.ts';
import { watchPage } from './watch-page.ts';

export type { StepView, Surroundings, Teller };

/**
 * Follows one step on the live page until `signal` aborts: tells what can be seen of it, and when it was done. Only looks;
 * never acts, never writes to the page, never reads a field's value.
 */
export function followStep(step: PathStep, around: Surroundings, tell: Teller, signal: AbortSignal): void {
  if (signal.aborted) return;
  const steps = lookForStep(step, around, tell, signal);
  const watch = watchPage(document, around.own, look, signal);
  watchUse(window, steps.targets, steps.use, signal);
  let nextFrame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(nextFrame), { once: true });
  watch.lookSoon();

  function look(): void {
    cancelAnimationFrame(nextFrame);
    const { roots, again, settling } = steps.look(performance.now());
    if (signal.aborted) return;
    watch.alsoWatch(roots);
    if (again !== undefined) watch.lookSoon(again);
    if (settling) nextFrame = requestAnimationFrame(() => steps.settle() || watch.lookSoon());
  }
}
