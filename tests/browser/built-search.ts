import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language } from '#shared/guide/language.ts';
import { type Findings, searchGuides } from '../../site/src/client/search-guides.ts';
import { startPagefind } from '../../site/src/client/search-index.ts';
import type { SearchWords } from '../../site/src/client/search-words.ts';
import { SITE } from './serve-site.ts';

/** The search of the built site without a browser: the same code, the same index, read from the disk. One language a process. */
export async function openBuiltSearch(language: Language): Promise<(typed: string) => Promise<Findings>> {
  const folder = join(SITE, 'pagefind');
  // What Pagefind asks a browser for: the page's language, and files beside its own.
  Object.assign(globalThis, {
    location: { href: 'http://localhost/' },
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
    fetch: async (address: string) => new Response(new Uint8Array(await readFile(pathOf(address)))),
  });
  const address = pathToFileURL(join(folder, 'pagefind.js')).href;
  const pagefind = await startPagefind(await import(/* @vite-ignore */ address));
  const words: SearchWords = JSON.parse(readFileSync(join(SITE, 'search', `${language}.json`), 'utf8'));
  return (typed) => searchGuides(pagefind, words, typed);
}

function pathOf(address: string): string {
  return fileURLToPath(address.replace(/\?.*$/, ''));
}
