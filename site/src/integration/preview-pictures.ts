import { cp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { LANGUAGES } from '#shared/guide/language.ts';
import type { Library } from '#shared/library/library.ts';
import type { PreviewOrder } from '../preview/draw-previews.ts';
import { previewAddress } from '../preview/preview-address.ts';
import type { PreviewParts } from '../preview/preview-picture.ts';
import { words } from '../words.ts';

const THREAD = new URL('../preview/draw-previews.ts', import.meta.url);
const MARK = new URL('../assets/cairn.svg', import.meta.url);

/**
 * The pictures that others show beside links. They are drawn on another core while Astro writes the pages, because a thousand
 * guides have two thousand of them.
 */
export function previewPictures(library: Library): AstroIntegration {
  let folder: string;
  let drawn: Promise<void>;
  return {
    name: 'cairn-preview-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL(`previews-${process.pid}/`, config.cacheDir));
      },
      'astro:build:start': async () => {
        drawn = runThread({ folder, parts: await readParts(), pictures: picturesOf(library) });
        // Asked for at the end only; until then a failure is nobody's.
        drawn.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        await drawn;
        await cp(folder, fileURLToPath(dir), { recursive: true });
        await rm(folder, { recursive: true });
      },
    },
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

function runThread(order: PreviewOrder): Promise<void> {
  const thread = new Worker(THREAD, { workerData: order });
  // Where the build stops with a mistake, nothing waits for pictures.
  thread.unref();
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The previews ended with code ${code}.`))));
  });
}
