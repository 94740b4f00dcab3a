import type { Problem } from '#shared/guide/problem.ts';
import type { LibraryFiles } from './library-files.ts';

/** What no file can know by itself: names that must exist in another one. */
export function checkLibrary(_files: LibraryFiles): Problem[] {
  return [];
}
