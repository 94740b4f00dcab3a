import type { Guide } from '#shared/guide/schema.ts';
import { guideByKey, type Library } from '#shared/library/library.ts';
import { guideVersion } from '#shared/walkthrough/guide-version.ts';
import { placeOf, replay } from '#shared/walkthrough/replay.ts';
import type { GuideInFile, ProgressFile, Review } from '../messages/progress-file.ts';
import { readProgressFile } from './read-progress-file.ts';
import { runOf } from './run-over-guide.ts';
import type { StoredRuns } from './run-store.ts';
import type { StoredRun } from './stored-run.ts';

/** Progress as a file that people can read and take along. */

/** @param now milliseconds since 1970. */
export function progressFile(library: Library, stored: Pick<StoredRuns, 'runs'>, now: number): ProgressFile {
  const guides = library.guides.flatMap((guide) => {
    const run = runOf(guide, stored);
    return (run && inFile(guide, run)) ?? [];
  });
  return { cairn: 'progress', format: 2, made: new Date(now).toISOString(), guides };
}

function inFile(guide: Guide, run: StoredRun): GuideInFile | undefined {
  const place = placeOf(replay(guide, run.events));
  if (!place) return undefined;
  const lastUsed = new Date(run.touched).toISOString();
  return { guide: guide.key, title: guide.title, lastUsed, guideVersion: guideVersion(guide), place };
}

/** What a file would add; `runs` are to be stored once the customer has agreed. */
export type Reading = { readonly review: Review; readonly runs: readonly StoredRun[] };

/** Compares a file with what is stored. What is stored is never replaced, unless it cannot be read anyway. */
export function compareFile(library: Library, stored: StoredRuns, text: string, now: number): Reading {
  const file = readProgressFile(text);
  if (typeof file === 'string') return { review: { readable: false, why: file }, runs: [] };
  const entries = firstOfEach(library, file.guides);
  const known = entries.flatMap(({ guide, entry }) => (guide ? [{ guide, entry }] : []));
  const added = known.filter(({ guide }) => !runOf(guide, stored));
  return {
    review: {
      readable: true,
      adds: added.map(({ guide }) => guide.title),
      stays: known.filter(({ guide }) => runOf(guide, stored)).map(({ guide }) => guide.title),
      unknown: entries.flatMap(({ guide, entry }) => (guide ? [] : [entry.guide])),
    },
    runs: added.map(({ guide, entry }) => runFrom(guide, entry, now)),
  };
}

type Entry = { readonly guide: Guide | undefined; readonly entry: GuideInFile };

/** A guide that the file names twice, perhaps by an older key, counts once. */
function firstOfEach(library: Library, entries: readonly GuideInFile[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const guide = guideByKey(library, entry.guide);
    const key = guide?.key ?? entry.guide;
    if (!found.has(key)) found.set(key, { guide, entry });
  }
  return [...found.values()];
}

/** Set aside, so that a card appears only once the customer asks for it. */
function runFrom(guide: Guide, { lastUsed, guideVersion: version, place }: GuideInFile, now: number): StoredRun {
  return {
    guide: guide.key,
    id: crypto.randomUUID(),
    revision: 1,
    events: [{ type: 'restore', ...place }],
    touched: Math.min(Date.parse(lastUsed), now),
    version,
    place,
    aside: true,
  };
}
