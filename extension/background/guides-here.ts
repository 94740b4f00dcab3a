import type { Tabs } from 'webextension-polyfill';
import type { Library } from '#shared/library/library.ts';
import { packGuide } from '#shared/library/pack-guide.ts';
import { guidesForPage } from '#shared/target/guides-for-page.ts';
import type { ShownRun } from '../messages/overview.ts';
import type { StoredRuns } from './run-store.ts';
import { openRuns } from './runs.ts';
import { readLeads } from './session-state.ts';

/** What the panel shows of the place where the customer is: the tab of the Manager in front, if there is one. */

/** Keys of the guides for its page. */
export function guidesHere(library: Library, front: Tabs.Tab | undefined): readonly string[] {
  return front?.url === undefined ? [] : guidesForPage(library.guides, library.pages, new URL(front.url).pathname);
}

/** The run in it, else the one seen last that is under way. */
export async function runToShow(
  library: Library,
  stored: StoredRuns,
  front: Tabs.Tab | undefined,
): Promise<ShownRun | undefined> {
  const led = (await readLeads()).find(({ tab }) => tab === front?.id)?.guide;
  const open = openRuns(library, stored).filter(({ run }) => !run.aside);
  const newest = open.toSorted((a, b) => b.run.touched - a.run.touched)[0];
  const shown = open.find(({ run }) => run.guide === led) ?? newest;
  return shown && { pack: packGuide(library, shown.guide), events: shown.run.events };
}
