import type { Problem } from '#shared/guide/problem.ts';
import { checkAddresses } from '#shared/library/anchors-lock.ts';
import { checkSourceMap } from '#shared/library/check-source-map.ts';
import type { Composed } from '#shared/library/compose-library.ts';
import { sortProblems } from '#shared/library/sort-problems.ts';
import { checkTranslations } from '#shared/translation/check-translations.ts';
import { checkHistory } from '#shared/translation/stamp-history.ts';
import type { Locks } from './read-locks.ts';

/**
 * What the locks, the map of the sources and the guides say of each other. Apart from the composed library, so that a writer can look at a new
 * guide before it is stamped; nothing where the content has errors, which come first.
 */
export function checkLocks({ library, files }: Composed, locks: Locks): Problem[] {
  if (!library) return [];
  return sortProblems([
    ...checkAddresses(library.guides, locks.anchors),
    ...checkTranslations(files.guides, locks.translations),
    ...checkHistory(library.guides, locks.history),
    ...(locks.sourceMap ? checkSourceMap(library.guides, locks.sourceMap) : []),
  ]);
}
