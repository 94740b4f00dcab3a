import type { Library } from '#shared/library/library.ts';
import { guideLedElsewhere } from './lead-tab.ts';
import { managerTabInFront, showOverlay } from './manager-tabs.ts';
import { readRuns } from './run-store.ts';
import { type GuidedRun, openRuns, releaseTab } from './runs.ts';
import { readBystanders, readLeads, writeBystanders } from './session-state.ts';

/** Tabs of the Manager beside the one that leads a guide: each says so once, and is told when that is no longer true. */

/** The run of which this tab has to say that it goes on elsewhere. It is told from now on when that changes. */
export async function standBy(library: Library, tab: number, now: number): Promise<GuidedRun | undefined> {
  const open = openRuns(library, await readRuns()).filter(({ run }) => !run.aside);
  const runs = open.map(({ run }) => run);
  const key = guideLedElsewhere(tab, await readLeads(), runs, now);
  const found = open.find(({ run }) => run.guide === key);
  if (!found) return undefined;
  // As the leads are: by the key that the run is kept under, which may be an older one of its guide.
  const { guide } = found.run;
  const bystanders = await readBystanders();
  const known = bystanders.find((one) => one.tab === tab && one.guide === guide);
  if (known?.quiet) return undefined;
  if (!known) await writeBystanders([...bystanders, { guide, tab, quiet: false }]);
  return found;
}

/** The customer does not want to hear of the guide in this tab. */
export async function hush(guide: string, tab: number): Promise<{ hushed: boolean }> {
  const others = (await readBystanders()).filter((one) => one.tab !== tab || one.guide !== guide);
  await writeBystanders([...others, { guide, tab, quiet: true }]);
  return { hushed: true };
}

/** Something has changed about who leads these guides: the tabs beside it look anew, the one in front first. */
export async function tellBystanders(guides: readonly string[]): Promise<void> {
  const bystanders = await readBystanders();
  const told = bystanders.filter(({ guide, quiet }) => guides.includes(guide) && !quiet).map(({ tab }) => tab);
  if (told.length === 0) return;
  await writeBystanders(bystanders.filter(({ tab }) => !told.includes(tab)));
  const front = (await managerTabInFront())?.id;
  // They ask in this order, and a guide that has lost its tab goes on in the first that does.
  for (const tab of told.toSorted((a, b) => Number(b === front) - Number(a === front))) void showOverlay(tab);
}

/** A tab is closed: a guide that it led goes on in one that stands by. */
export async function tabClosed(tab: number, now: number): Promise<void> {
  const bystanders = await readBystanders();
  if (bystanders.some((one) => one.tab === tab)) await writeBystanders(bystanders.filter((one) => one.tab !== tab));
  const led = await releaseTab(tab, now);
  if (led !== undefined) await tellBystanders([led]);
}
