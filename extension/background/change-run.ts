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
import { type StoredRun, withEvents } from './stored-run.ts';
import { tickSteps } from './tick-steps.ts';

/** What is done to a run outside its card: on the guide's page, or in the panel. The card shows it as it is then. */

/** Ticks steps of the run that a guide has. Without a run, the page alone keeps its ticks. */
export function tickRun(library: Library, key: string, ticks: Ticks): Promise<Kept> {
  return changeRun(library, key, (guide, run) => tickSteps(guide, run, ticks));
}

/** What the panel does to a run beside ticking counts as on the card. */
export function addToRun(library: Library, key: string, event: StoredEvent): Promise<Kept> {
  return changeRun(library, key, (guide, run) => {
    const before = replay(guide, run.events);
    if (reduce(guide, before, event) === before) return run;
    return withEvents(run, [event]);
  });
}

/** Nothing is stored or shown anew where the run stays the same one. */
async function changeRun(
  library: Library,
  key: string,
  change: (guide: Guide, run: StoredRun) => StoredRun,
): Promise<Kept> {
  const guide = guideByKey(library, key);
  const run = guide && runOf(guide, await readRuns());
  const next = run && change(guide, run);
  if (!next || next === run) return { kept: true };
  return keepShown(library, guide, next);
}

async function keepShown(library: Library, guide: Guide, next: StoredRun): Promise<Kept> {
  const kept = await keepRun(guide, next);
  const lead = (await readLeads()).find((one) => one.guide === next.guide);
  if (!lead) return kept;
  const now = Date.now();
  if (!isOpen(guide, next)) await settleLead(guide, next, lead.tab, now);
  await settleCaller(library, { guide, run: next }, lead.tab, now);
  void showOverlay(lead.tab);
  if (!isOpen(guide, next)) await tellBystanders([next.guide]);
  return kept;
}
