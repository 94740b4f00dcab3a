import type { Guide } from '#shared/guide/schema.ts';
import { reduce } from '#shared/walkthrough/machine.ts';
import { stepById } from '#shared/walkthrough/path.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Walkthrough } from '#shared/walkthrough/state.ts';
import { type StoredRun, withEvents } from './stored-run.ts';

/**
 * The run with those steps ticked that are guides of their own and finished meanwhile, as far as the run has come to them;
 * the same run where there is nothing to tick.
 *
 * @param isFinished whether the guide with this key has been walked to its end.
 */
export function tickGuides(guide: Guide, run: StoredRun, isFinished: (key: string) => boolean): StoredRun {
  const ticks: StoredEvent[] = [];
  let state = replay(guide, run.events);
  for (let step = otherGuideAt(guide, state); step && isFinished(step.other); step = otherGuideAt(guide, state)) {
    const tick: StoredEvent = { type: 'outcome', step: step.id };
    ticks.push(tick);
    state = reduce(guide, state, tick);
  }
  return ticks.length === 0 ? run : withEvents(run, ticks);
}

/** The guide of ours that the current step is. */
function otherGuideAt(guide: Guide, state: Walkthrough): { readonly id: string; readonly other: string } | undefined {
  if (state.phase !== 'walking' && state.phase !== 'paused') return undefined;
  const at = stepById(guide, state.step);
  if (at?.kind !== 'instruction' || !at.step.guide || !('guide' in at.step.guide)) return undefined;
  return { id: at.id, other: at.step.guide.guide };
}
