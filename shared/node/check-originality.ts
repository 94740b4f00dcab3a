import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '#shared/guide/content-file.ts';
import { locate } from '#shared/guide/locate.ts';
import { mappingsOf } from '#shared/guide/mappings-of.ts';
import { maskMarks } from '#shared/guide/mask-marks.ts';
import type { Problem } from '#shared/guide/problem.ts';
import { textsOf } from '#shared/guide/texts-of.ts';
import type { LibraryFiles } from '#shared/library/library-files.ts';
import { indexSources, type SourceIndex, sharedRuns } from '#shared/library/shared-runs.ts';

/** So many words in the same order are no longer ours. */
const OWN_WORDS = 8;

// The French source was once decoded wrongly.
const MOJIBAKE: readonly (readonly [string, string])[] = [
  ['Ă\u00a0', 'à'],
  ['Ă ', 'à '],
  ['ĂŞ', 'ê'],
];

/**
 * The sources and facts that the content was made from.
 *
 * @param folder where they lie, beside this repository.
 * @returns nothing where they are not there.
 */
export async function readSources(folder: string): Promise<SourceIndex | undefined> {
  try {
    const paths = await Promise.all(['sources', 'facts'].map((room) => filesIn(join(folder, room), room)));
    const texts = paths.flat().map(async ({ name, path }) => ({ name, text: repaired(await readFile(path, 'utf8')) }));
    return indexSources(await Promise.all(texts), OWN_WORDS);
  } catch {
    return undefined;
  }
}

async function filesIn(folder: string, room: string): Promise<{ name: string; path: string }[]> {
  return (await readdir(folder)).map((name) => ({ name: `${room}/${name}`, path: join(folder, name) }));
}

function repaired(text: string): string {
  return MOJIBAKE.reduce((before, [wrong, right]) => before.replaceAll(wrong, right), text);
}

/** Every text of the content that has eight words or more in the order of a source. Labels and addresses break a run. */
export function checkOriginality(files: LibraryFiles, index: SourceIndex): Problem[] {
  const { guides, labels, pages, sources, categories } = files;
  return [...guides, labels, pages, sources, categories].flatMap(({ file }) =>
    [...textsOf(file.value), ...remarksOf(file.value)].flatMap(({ path, text }) =>
      sharedRuns(maskMarks(text), index).map(({ character, words, source }) => {
        const message = `these words are those of ${source}: ${words}`;
        const hint = `Say it in our own words: fewer than ${OWN_WORDS} in the same order.`;
        return locate(file, { path, at: { character }, message, hint } satisfies Finding);
      }),
    ),
  );
}

/** What labels say to writers. */
function remarksOf(value: unknown): { path: (string | number)[]; text: string }[] {
  return mappingsOf(value).flatMap(({ mapping, path }) =>
    typeof mapping.what === 'string' ? [{ path: [...path, 'what'], text: mapping.what }] : [],
  );
}
