import { hashWords } from '#shared/guide/hash-words.ts';
import type { Problem } from '#shared/guide/problem.ts';
import type { Guide } from '#shared/guide/schema.ts';
import type { ContentText } from '#shared/library/compose-library.ts';
import { continueHistory, type GuideNow, printHistory, readHistory } from '#shared/library/history.ts';
import type { Stamp } from './stamp.ts';
import { textPairs } from './text-pairs.ts';

/**
 * The text of content/history.lock as it would be written today.
 *
 * @param stamps what content/translations.lock knew before: whatever it does not know was changed.
 */
export function stampHistory(
  guides: readonly Guide[],
  history: string,
  stamps: readonly Stamp[],
  today: string,
): string {
  const known = new Map(stamps.map((stamp) => [stamp.name, stamp]));
  const now = guides.map((guide) => ({ guide, hash: hashOf(guide), changedAnchors: changedAnchors(guide, known) }));
  return printHistory(continueHistory(readHistory(history), now, today));
}

/** Guides that say something else than on the last day that content/history.lock knows. */
export function checkHistory(guides: readonly Guide[], lock: ContentText): Problem[] {
  const last = new Map(readHistory(lock.text).map(({ guide, hash }) => [guide, hash]));
  const late = guides.filter((guide) => last.get(guide.key) !== hashOf(guide));
  const [first] = late;
  if (!first) return [];
  const others = late.length > 1 ? ` and ${late.length - 1} more` : '';
  const message = `this file is out of date: ${first.key}${others} changed`;
  const hint = 'Run "npm run stamp" and commit what it changes.';
  return [{ file: lock.name, line: 1, column: 1, path: '', severity: 'error', message, hint }];
}

/** Of what the reader reads: a target described better, or a date checked again, is no new text. */
function hashOf(guide: Guide): string {
  return hashWords(
    textPairs(guide)
      .map(({ name, words, translation = '' }) => [name, words, translation].join('\n'))
      .join('\n'),
  );
}

function changedAnchors(guide: Guide, known: ReadonlyMap<string, Stamp>): GuideNow['changedAnchors'] {
  return textPairs(guide).flatMap(({ name, words, translation }) => {
    const [, anchor] = /#([a-z0-9-]+)/.exec(name) ?? [];
    const stamp = known.get(name);
    const same = stamp?.behind === hashWords(words) && (!translation || stamp.translation === hashWords(translation));
    return anchor && !same ? [anchor] : [];
  });
}
