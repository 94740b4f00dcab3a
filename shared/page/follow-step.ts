import type { PathStep } from '#shared/walkthrough/path.ts';
import { type LiveReader, liveReader } from './live-reader.ts';
import { lookForStep, type StepLook } from './look-for-step.ts';
import type { SeenTarget } from './step-sighting.ts';
import type { StepView, Surroundings, Teller } from './step-view.ts';
import { isDocument } from './tag-of.ts';
import { watchUse } from './use-of-target.ts';
import { watchPage } from './watch-page.ts';
import { reportOnSecret, type StepReport } from './why/step-report.ts';

export type { StepView, Surroundings, Teller };

/** A step that is followed. */
export type Followed = {
  /** Why it shows or does not, looked up now. */
  explain(): StepReport;
};

/**
 * Follows one step on the live page until `signal` aborts: tells what can be seen of it, and when it was done. Only looks;
 * never acts, never writes to the page, never reads a field's value. Where the page shows a secret, it does not even look.
 */
export function followStep(step: PathStep, around: Surroundings, tell: Teller, signal: AbortSignal): Followed {
  if (step.kind === 'instruction' && step.step.secret) {
    if (!signal.aborted) tell.view({ sight: 'not-found', why: 'unknown' }, undefined);
    return { explain: () => reportOnSecret(step, around.pack) };
  }
  const reader = liveReader(document, around);
  const steps = lookForStep(step, around, reader, tell, signal);
  if (!signal.aborted) watchAndLook(reader, steps, around, signal);
  return { explain: steps.explain };
}

function watchAndLook(reader: LiveReader, steps: StepLook, { own }: Surroundings, signal: AbortSignal): void {
  const watch = watchPage(document, own, { noted, restyled: reader.forget, look }, signal);
  const hear = hearUse(steps, signal);
  let nextFrame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(nextFrame), { once: true });
  hear(window);
  watch.lookSoon();

  function noted(records: readonly MutationRecord[]): boolean {
    reader.note(records);
    return haveChanged(steps.targets(), records);
  }

  function look(): void {
    cancelAnimationFrame(nextFrame);
    const now = performance.now();
    const { roots, again, settling } = steps.look(now);
    if (signal.aborted) return;
    watch.alsoWatch(roots);
    for (const root of roots) if (isDocument(root) && root.defaultView) hear(root.defaultView);
    for (const after of [again, reader.wholeIn(now)]) if (after !== undefined) watch.lookSoon(after);
    if (settling) nextFrame = requestAnimationFrame(() => steps.settle() || watch.lookSoon());
  }
}

/** Whether changes may make another of what is pointed at: in it, of its own attributes and of those around it. */
function haveChanged(shown: readonly SeenTarget[], records: readonly MutationRecord[]): boolean {
  return shown.some(
    ({ element }) =>
      !element.isConnected ||
      records.some(
        ({ type, target }) => element.contains(target) || (type === 'attributes' && target.contains(element)),
      ),
  );
}

/** Hears in each window, and once in each, that the customer uses what they were told to. */
function hearUse(steps: StepLook, signal: AbortSignal): (window: Window) => void {
  const heard = new WeakSet<Document>();
  return (window) => {
    // A frame that goes to another page keeps its window, but nobody listens there any more.
    if (heard.has(window.document)) return;
    heard.add(window.document);
    watchUse(window, steps, signal);
  };
}
