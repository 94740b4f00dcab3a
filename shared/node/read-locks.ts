import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentText } from '#shared/library/compose-library.ts';

/** What content/ remembers of itself and its sources. */
export type Locks = {
  /** Every address ever published. */
  readonly anchors: ContentText;
  /** The words behind each translation. */
  readonly translations: ContentText;
  /** When each guide changed. */
  readonly history: ContentText;
  /** Which ids carry the lines of the sources; nothing where the content was made without such a map. */
  readonly sourceMap?: ContentText;
};

export const ANCHORS_LOCK = 'anchors.lock';
export const TRANSLATIONS_LOCK = 'translations.lock';
export const HISTORY_LOCK = 'history.lock';
const SOURCE_MAP = 'source-map.yaml';

/** Reads the lock files and the map of the sources. A lock that is missing reads as empty, and is then out of date. */
export async function readLocks(folder: string, root: string = dirname(folder)): Promise<Locks> {
  const read = async (file: string): Promise<ContentText> => {
    const path = join(folder, file);
    return { name: relative(root, path).split(sep).join('/'), text: await textOf(path) };
  };
  const sourceMap = await read(SOURCE_MAP);
  return {
    anchors: await read(ANCHORS_LOCK),
    translations: await read(TRANSLATIONS_LOCK),
    history: await read(HISTORY_LOCK),
    ...(sourceMap.text !== '' && { sourceMap }),
  };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    // Anything else must not read as empty: stamping would write the lock anew, without the addresses published before.
    if (isMissing(error)) return '';
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
