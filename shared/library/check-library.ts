import { checkPairs } from '#shared/guide/check-pairs.ts';
import { checkTypography } from '#shared/guide/check-typography.ts';
import { locate } from '#shared/guide/locate.ts';
import type { Problem } from '#shared/guide/problem.ts';
import { checkGuideNames } from './check-guide-names.ts';
import { checkNames } from './check-names.ts';
import { checkProvenance } from './check-provenance.ts';
import { checkTypedLabels } from './check-typed-labels.ts';
import { checkWords } from './check-words.ts';
import type { LibraryFiles } from './library-files.ts';
import { warnOfUnknown } from './warn-of-unknown.ts';

/** What no file can know by itself: names that must exist in another one, and names that two files claim. */
export function checkLibrary(files: LibraryFiles): Problem[] {
  const names = checkNames(files);
  return [
    ...checkGuideNames(files),
    ...names,
    ...checkBothLanguages(files, names),
    ...checkProvenance(files),
    ...checkSetting(files),
    ...checkTypedLabels(files),
    ...checkWords(files),
    ...warnOfUnknown(files),
  ];
}

/** Of the other files that readers see; the words of labels stand there as the Manager sets them. */
function checkSetting({ pages, sources, categories }: LibraryFiles): Problem[] {
  return [pages, sources, categories].flatMap(({ file }) =>
    checkTypography(file.value).map((finding) => locate(file, finding)),
  );
}

/** A mark that cannot be read, or a name that does not exist, is its own mistake and not one of the other language. */
function checkBothLanguages({ guides }: LibraryFiles, names: readonly Problem[]): Problem[] {
  return guides.flatMap(({ file, problems }) => {
    const told = [...problems, ...names].filter((one) => one.file === file.name && one.severity === 'error');
    const texts = new Set(told.map(({ path }) => textAround(path)));
    const found = checkPairs(file.value).map((finding) => locate(file, finding));
    return found.filter(({ path }) => !texts.has(textAround(path)));
  });
}

/** The path without the language at its end. */
function textAround(path: string): string {
  return path.replace(/\.(?:en|fr)$/, '');
}
