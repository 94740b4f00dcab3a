import { guideByKey, type Library } from '#shared/library/library.ts';
import { isOpen } from './guide-progress.ts';
import { giveLead } from './lead-tab.ts';
import { runOf } from './run-over-guide.ts';
import { readRuns, writeRun } from './run-store.ts';
import type { GuidedRun } from './runs.ts';
import { readLeads, writeLeads } from './session-state.ts';
import type { StoredRun } from './stored-run.ts';

/** The guide below in the stack: from which another one was entered, and which goes on after that. */

/** The guide from which a run was entered, as long as it is under way. */
export async function callerOf(library: Library, { caller }: StoredRun): Promise<GuidedRun | undefined> {
  const guide = caller === undefined ? undefined : guideByKey(library, caller);
  const run = guide && runOf(guide, await readRuns());
  return guide && run && isOpen(guide, run) ? { guide, run } : undefined;
}

/** While a guide is under way, the one from which it was entered waits; once it has ended, that one goes on in its tab. */
export async function settleCaller(
  library: Library,
  { guide, run }: GuidedRun,
  tab: number,
  now: number,
): Promise<void> {
  const caller = await callerOf(library, run);
  if (!caller) return;
  if (isOpen(guide, run)) {
    if (!caller.run.aside) await writeRun({ ...caller.run, aside: true });
    return;
  }
  const leads = await readLeads();
  if (leads.some((lead) => lead.guide === caller.run.guide && lead.tab !== tab)) return;
  const { aside: _over, ...back } = caller.run;
  await writeRun({ ...back, touched: now });
  await writeLeads(giveLead(leads, { guide: back.guide, tab, since: now, arrived: true }));
}
