import type { Library } from '#shared/library/library.ts';
import { packGuide } from '#shared/library/pack-guide.ts';
import { guidesForPage } from '#shared/target/guides-for-page.ts';
import type { ShownRun } from '../messages/overview.ts';
import { managerPathInFront, managerTabInFront } from './manager-tabs.ts';
import type { StoredRuns } from './run-store.ts';
import { openRuns } from './runs.ts';
import { readLeads } from './session-state.ts';

/** What the panel shows of the place where the customer is. */

/** Keys of the guides for the page of the Manager in front. */
export async function guidesHere(library: Library): Promise<readonly string[]> {
  const path = await managerPathInFront();
  return path === undefined ? [] : guidesForPage(library.guides, library.pages, path);
}

/** The run in front of the customer, else the one seen last that is under way. */
export async function runToShow(library: Library, stored: StoredRuns): Promise<ShownRun | undefined> {
  const front = await managerTabInFront();
  const led = (await readLeads()).find(({ tab }) => tab === front)?.guide;
  const open = openRuns(library, stored).filter(({ run }) => !run.aside);
  const newest = open.toSorted((a, b) => b.run.touched - a.run.touched)[0];
  const shown = open.find(({ run }) => run.guide === led) ?? newest;
  return shown && { pack: packGuide(library, shown.guide), events: shown.run.events };
}
