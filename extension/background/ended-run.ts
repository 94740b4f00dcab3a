import type { Library } from '#shared/library/library.ts';
import { progressOf } from './guide-progress.ts';
import { type GuidedRun, namedRun } from './runs.ts';
import { readLeads } from './session-state.ts';

/**
 * The run that a page shows, where it has come to its end: by a tick elsewhere, which that page has still to tell of. Nothing once
 * another guide was started in the tab; the one from which this one was entered waits.
 */
export async function endedRun(library: Library, id: string, tab: number): Promise<GuidedRun | undefined> {
  const named = await namedRun(library, id);
  if (!named || progressOf(named.guide, named.run).is !== 'finished') return undefined;
  const led = (await readLeads()).find((lead) => lead.tab === tab);
  return !led || led.guide === named.run.caller ? named : undefined;
}
