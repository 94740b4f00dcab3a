import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stampAddresses } from '#shared/library/anchors-lock.ts';
import { type ContentTexts, composeLibrary } from '#shared/library/compose-library.ts';
import type { Library } from '#shared/library/library.ts';
import { ANCHORS_LOCK, TRANSLATIONS_LOCK } from '#shared/node/read-locks.ts';
import { stampGuides } from '#shared/translation/check-translations.ts';

/** Writes content as a folder that can be built, stamped; what stood in the folder goes. Says what is in it. */
export async function writeContent(texts: ContentTexts, folder: string): Promise<Library> {
  const { library, problems } = composeLibrary(texts);
  if (!library) throw new Error(`What was generated has mistakes: ${JSON.stringify(problems.slice(0, 3), null, 2)}`);
  await rm(folder, { recursive: true, force: true });
  const { guides, ...others } = texts;
  const files = [...guides, ...Object.values(others)].map(({ name, text }) => [name.replace(/^content\//, ''), text]);
  const locks = [
    [ANCHORS_LOCK, stampAddresses(library.guides, '')],
    [TRANSLATIONS_LOCK, stampGuides(library.guides, [], () => true)],
  ];
  for (const [name = '', text = ''] of [...files, ...locks]) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return library;
}
