import type { Guide } from '#shared/guide/schema.ts';
import { guideByKey, type Library } from '#shared/library/library.ts';
import type { Kept } from '#shared/walkthrough/run-keeper.ts';
import { isOpen, progressOf } from './guide-progress.ts';
import { endLead, giveLead, guideFor } from './lead-tab.ts';
import { overGuide, runOf, withPlace } from './run-over-guide.ts';
import { readRuns, type StoredRuns, writeRun } from './run-store.ts';
import { readLeads, writeLeads } from './session-state.ts';
import type { StoredRun } from './stored-run.ts';
import { tickGuides } from './tick-guides.ts';

/** Runs and the tabs that lead them, together. Everything here is called in turn, one after the other. */

/** A run with the guide it goes through. */
export type GuidedRun = { readonly guide: Guide; readonly run: StoredRun };

/** Stores a run with its place in the guide. */
export function keepRun(guide: Guide, run: StoredRun): Promise<Kept> {
  return writeRun(withPlace(guide, run));
}

/** The run that a page names, over its guide as it is now. */
export async function namedRun(library: Library, id: string): Promise<GuidedRun | undefined> {
  const run = (await readRuns()).runs.find((one) => one.id === id);
  const guide = run && guideByKey(library, run.guide);
  return guide && { guide, run: overGuide(guide, run) };
}

/** The run to show in this tab. The tab leads it from now on. */
export async function claimRun(library: Library, tab: number, now: number): Promise<GuidedRun | undefined> {
  const stored = await readRuns();
  const open = openRuns(library, stored);
  const runs = open.map(({ run }) => (run.aside ? { guide: run.guide, touched: 0 } : run));
  const key = guideFor(tab, await readLeads(), runs, now);
  const found = open.find(({ run }) => run.guide === key);
  if (!found) return undefined;
  const run = tickGuides(found.guide, found.run, (other) => isFinished(library, other, stored));
  if (run !== found.run) await keepRun(found.guide, run);
  await settleLead(found.guide, run, tab, now);
  return { guide: found.guide, run };
}

/** Whether this tab may write into the run: it leads it, or nobody does. */
export async function mayWrite(run: StoredRun, tab: number): Promise<boolean> {
  const lead = (await readLeads()).find(({ guide }) => guide === run.guide);
  return !lead || lead.tab === tab;
}

/** The tab leads the run as long as it is under way. What has ended is not shown by itself any more. */
export async function settleLead(guide: Guide, run: StoredRun, tab: number, now: number): Promise<void> {
  const leads = await readLeads();
  const next = isOpen(guide, run)
    ? giveLead(leads, { guide: run.guide, tab, since: now, arrived: true })
    : endLead(leads, run.guide);
  await writeLeads(next);
}

/** The tab is closed; its run stays, and counts from now as seen last. @returns the guide that it led. */
export async function releaseTab(tab: number, now: number): Promise<string | undefined> {
  const leads = await readLeads();
  const lead = leads.find((candidate) => candidate.tab === tab);
  if (!lead) return undefined;
  await writeLeads(endLead(leads, lead.guide));
  const run = (await readRuns()).runs.find(({ guide }) => guide === lead.guide);
  if (run) await writeRun({ ...run, touched: now });
  return lead.guide;
}

/** Another guide has been started where this one ran: it is not shown again until somebody asks for it. */
export async function setAside(guide: string): Promise<void> {
  const run = (await readRuns()).runs.find((candidate) => candidate.guide === guide);
  if (run) await writeRun({ ...run, aside: true });
}

function isFinished(library: Library, key: string, stored: StoredRuns): boolean {
  const guide = guideByKey(library, key);
  return guide !== undefined && progressOf(guide, runOf(guide, stored)).is === 'finished';
}

/** The runs that are under way, with their guides. */
export function openRuns(library: Library, { runs }: StoredRuns): readonly GuidedRun[] {
  return runs.flatMap((run) => {
    const guide = guideByKey(library, run.guide);
    const now = guide && { guide, run: overGuide(guide, run) };
    return now && isOpen(guide, now.run) ? [now] : [];
  });
}
