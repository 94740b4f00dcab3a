import type { Problem } from '#shared/guide/problem.ts';
import { checkGuideNames } from './check-guide-names.ts';
import { checkNames } from './check-names.ts';
import { checkProvenance } from './check-provenance.ts';
import type { LibraryFiles } from './library-files.ts';
import { warnOfUnknown } from './warn-of-unknown.ts';

/** What no file can know by itself: names that must exist in another one, and names that two files claim. */
export function checkLibrary(files: LibraryFiles): Problem[] {
  return [...checkGuideNames(files), ...checkNames(files), ...checkProvenance(files), ...warnOfUnknown(files)];
}
