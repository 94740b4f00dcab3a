import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { LANGUAGES } from '#shared/guide/language.ts';
import type { Library } from '#shared/library/library.ts';
import type { PreviewOrder } from '../preview/draw-previews.ts';
import { previewAddress } from '../preview/preview-address.ts';
import type { PreviewParts } from '../preview/preview-picture.ts';
import { words } from '../words.ts';
import type { SideWork } from './page-works.ts';
import { startThread } from './run-thread.ts';

const THREAD = new URL('../preview/draw-previews.ts', import.meta.url);
const MARK = new URL('../assets/cairn.svg', import.meta.url);

/**
 * The pictures that others show beside links. They are drawn on another core while Astro draws the pages, because a thousand
 * guides have two thousand of them.
 */
export function previewPictures(library: Library): SideWork {
  return async (folder) => {
    const order: PreviewOrder = { folder, parts: await readParts(), pictures: picturesOf(library) };
    return startThread(THREAD, order);
  };
}

function picturesOf({ guides, categories }: Library): PreviewOrder['pictures'] {
  return LANGUAGES.flatMap((language) => {
    const { homeTitle, independent } = words[language];
    return [
      { file: previewAddress(undefined, language), words: { above: '', title: homeTitle, below: independent } },
      ...guides.map(({ key, category, title }) => ({
        file: previewAddress(key, language),
        words: { above: categories[category]?.[language] ?? '', title: title[language], below: independent },
      })),
    ];
  });
}

async function readParts(): Promise<PreviewParts> {
  const { resolve } = createRequire(import.meta.url);
  const fontFile = (weight: number) => readFile(resolve(`@fontsource/roboto/files/roboto-latin-${weight}-normal.woff`));
  return { bold: await fontFile(700), regular: await fontFile(400), mark: await readFile(MARK, 'utf8') };
}
