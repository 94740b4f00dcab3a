import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentText } from '#shared/library/compose-library.ts';

/** What content/ remembers of itself: every address ever published, and the words behind each translation. */
export type Locks = { readonly anchors: ContentText; readonly translations: ContentText };

export const ANCHORS_LOCK = 'anchors.lock';
export const TRANSLATIONS_LOCK = 'translations.lock';

/** Reads both lock files. One that is missing reads as empty, and is then out of date. */
export async function readLocks(folder: string, root: string = dirname(folder)): Promise<Locks> {
  const read = async (file: string): Promise<ContentText> => {
    const path = join(folder, file);
    return { name: relative(root, path).split(sep).join('/'), text: await textOf(path) };
  };
  return { anchors: await read(ANCHORS_LOCK), translations: await read(TRANSLATIONS_LOCK) };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}
