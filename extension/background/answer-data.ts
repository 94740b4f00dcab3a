import type { Text } from '#shared/guide/schema.ts';
import type { Library } from '#shared/library/library.ts';
import { guideByKey } from '#shared/library/library.ts';
import type { Kept } from '#shared/walkthrough/run-keeper.ts';
import { browser } from '../browser.ts';
import type { Imported, Review, StoredData } from '../messages/progress-file.ts';
import { deleteDatabase } from './database.ts';
import { showOverlay } from './manager-tabs.ts';
import { compareFile, progressFile } from './progress-file.ts';
import { deleteRuns, readRuns, type StoredRuns, writeRuns } from './run-store.ts';
import { clearSession, readShownTabs } from './session-state.ts';
import { clearSettings, readLanguage } from './settings.ts';
import type { StoredRun } from './stored-run.ts';

/** What the panel's page on one's data asks: to see, to take along, to bring back, to forget. */

const YEAR = 365 * 24 * 60 * 60_000;

/** Everything that is kept, and what of it is a year old. */
export async function storedData(library: Library, now: number): Promise<StoredData> {
  const stored = await readRuns();
  return {
    language: await readLanguage(),
    storage: stored.storage,
    version: browser.runtime.getManifest().version,
    file: progressFile(library, stored, now),
    unreadable: stored.unreadable.length,
    old: oldRuns(stored, now).map(({ guide }) => titleOf(library, guide)),
  };
}

/** A guide that this version does not have is named by its key: its progress must be to be found and deleted all the same. */
function titleOf(library: Library, key: string): Text {
  return guideByKey(library, key)?.title ?? { en: key, fr: key };
}

/** Runs that nobody has looked at for a year. */
export function oldRuns({ runs }: Pick<StoredRuns, 'runs'>, now: number): readonly StoredRun[] {
  return runs.filter(({ touched }) => now - touched > YEAR);
}

/** What a file would add. Changes nothing. */
export async function reviewFile(library: Library, text: string): Promise<Review> {
  return compareFile(library, await readRuns(), text, Date.now()).review;
}

/** Adds what a file holds and this browser does not: all of it or nothing. */
export async function importFile(library: Library, text: string): Promise<Imported> {
  const { review, runs } = compareFile(library, await readRuns(), text, Date.now());
  return { review, kept: runs.length > 0 ? await writeRuns(runs) : { kept: true } };
}

/** Forgets what is a year old, or everything there is. */
export async function forget(what: 'old' | 'everything'): Promise<Kept> {
  if (what === 'everything') return forgetEverything();
  return deleteRuns(oldRuns(await readRuns(), Date.now()).map(({ guide }) => guide));
}

async function forgetEverything(): Promise<Kept> {
  const shown = await readShownTabs();
  try {
    await clearSession();
    await clearSettings();
    await deleteDatabase();
  } catch {
    return { kept: false, why: 'broken' };
  }
  // A card that stayed would bring its run back with the next step.
  for (const tab of shown) void showOverlay(tab);
  return { kept: true };
}
