import { guideByKey, type Library } from '#shared/library/library.ts';
import { reduce } from '#shared/walkthrough/machine.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { Kept, StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { runOf } from './run-over-guide.ts';
import { readRuns } from './run-store.ts';
import { keepShown } from './tick-steps.ts';

/** What the panel does to a run beside ticking: it counts as on the card, and is shown there. Nothing where it changes nothing. */
export async function changeRun(library: Library, key: string, event: StoredEvent): Promise<Kept> {
  const guide = guideByKey(library, key);
  const run = guide && runOf(guide, await readRuns());
  if (!guide || !run) return { kept: true };
  const before = replay(guide, run.events);
  if (reduce(guide, before, event) === before) return { kept: true };
  return keepShown(library, guide, { ...run, events: [...run.events, event], revision: run.revision + 1 });
}
