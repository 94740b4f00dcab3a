import type { Guide } from '#shared/guide/schema.ts';
import { guideByKey, type Library } from '#shared/library/library.ts';
import { reduce } from '#shared/walkthrough/machine.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { Kept, StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Ticks } from '../messages/message.ts';
import { tellBystanders } from './bystanders.ts';
import { settleCaller } from './caller.ts';
import { isOpen } from './guide-progress.ts';
import { showOverlay } from './manager-tabs.ts';
import { runOf } from './run-over-guide.ts';
import { readRuns } from './run-store.ts';
import { keepRun, settleLead } from './runs.ts';
import { readLeads } from './session-state.ts';
import type { StoredRun } from './stored-run.ts';

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
  if (ticks.length === 0) return run;
  return { ...run, events: [...run.events, ...ticks], revision: run.revision + ticks.length };
}

/** A new run takes over what was ticked on the guide's page. Where everything is, it begins at its beginning all the same. */
export function withTicks(guide: Guide, run: StoredRun, done: readonly string[], step: string | undefined): StoredRun {
  const ticked = tickSteps(guide, run, { done, open: [] });
  if (ticked === run || !isOpen(guide, ticked)) return run;
  if (step === undefined) return ticked;
  return { ...ticked, events: [...ticked.events, { type: 'go', step }], revision: ticked.revision + 1 };
}

/** Ticks steps of the run that a guide has, and shows it wherever it is shown. Without a run, the page alone keeps its ticks. */
export async function tickRun(library: Library, key: string, ticks: Ticks): Promise<Kept> {
  const guide = guideByKey(library, key);
  const run = guide && runOf(guide, await readRuns());
  const next = run && tickSteps(guide, run, ticks);
  if (!guide || !next || next === run) return { kept: true };
  return keepShown(library, guide, next);
}

/** Stores a run that was changed outside its card, and shows it there as it is now. */
export async function keepShown(library: Library, guide: Guide, next: StoredRun): Promise<Kept> {
  const kept = await keepRun(guide, next);
  const lead = (await readLeads()).find((one) => one.guide === guide.key);
  if (!lead) return kept;
  const now = Date.now();
  if (!isOpen(guide, next)) await settleLead(guide, next, lead.tab, now);
  await settleCaller(library, { guide, run: next }, lead.tab, now);
  void showOverlay(lead.tab);
  if (!isOpen(guide, next)) await tellBystanders([guide.key]);
  return kept;
}
