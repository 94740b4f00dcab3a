import type { Guide } from '#shared/guide/schema.ts';
import { reduce } from '#shared/walkthrough/machine.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Ticks } from '../messages/message.ts';
import { isOpen } from './guide-progress.ts';
import { type StoredRun, withEvents } from './stored-run.ts';

/** Ticks made outside the card: on the guide's page, or in the panel. */

/** The run with these steps ticked, and those no longer; the same run where that changes nothing. */
export function tickSteps(guide: Guide, run: StoredRun, { done, open }: Ticks): StoredRun {
  const wanted: readonly StoredEvent[] = [
    ...open.map((step) => ({ type: 'tick', step, is: 'open' }) as const),
    ...done.map((step) => ({ type: 'tick', step, is: 'done' }) as const),
  ];
  let state = replay(guide, run.events);
  const ticks = wanted.filter((tick) => {
    const before = state;
    state = reduce(guide, before, tick);
    return state !== before;
  });
  return ticks.length === 0 ? run : withEvents(run, ticks);
}

/** A new run takes over what was ticked on the guide's page. Where everything is, it begins at its beginning all the same. */
export function withTicks(guide: Guide, run: StoredRun, done: readonly string[], step: string | undefined): StoredRun {
  const ticked = tickSteps(guide, run, { done, open: [] });
  if (ticked === run || !isOpen(guide, ticked)) return run;
  if (step === undefined) return ticked;
  return withEvents(ticked, [{ type: 'go', step }]);
}
