import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '#shared/node/find-chromium.ts';
import { fileAt, serveSite } from '../browser/serve-site.ts';
import { buildGeneratedSite } from './generated-site.ts';
import { printSample, summarise } from './sample.ts';

/**
 * `node tests/bench/search-scale.bench.ts [--guides 1000]`: what a search costs a reader. First: from opening the search to its
 * first results, with all that has to be loaded. Next: from the last letter to the results, with the pause that waits for the
 * next letter. Aims at 1,000 guides: 160 kB and 300 ms; then 100 ms.
 */

const { values } = parseArgs({ options: { guides: { type: 'string', default: '1000' } } });
const ROUNDS = 5;
const QUERIES = {
  en: ['partner', 'password', 'invite a partner', 'billing address', 'two-factor', 'delete token'],
  fr: [
    'partenaire',
    'mot de passe',
    'inviter un partenaire',
    'adresse de facturation',
    'authentification',
    'supprimer',
  ],
};

const { folder } = await buildGeneratedSite(Number(values.guides));
const site = await serveSite(folder);
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });

for (const language of ['en', 'fr'] as const) {
  const first: number[] = [];
  const next: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`/${language}/`, { waitUntil: 'networkidle' });
    const before = site.requests.length;
    const [opening = '', ...others] = QUERIES[language];
    first.push(await search(page, opening));
    bytes = Math.max(bytes, bytesOf(site.requests.slice(before)));
    for (const words of others) next.push(await search(page, words));
    await context.close();
  }
  printSample(`${language}: first search`, summarise(first), `${(bytes / 1000).toFixed(1)} kB gzip`);
  printSample(`${language}: next search`, summarise(next));
}

await browser.close();
await site.close();

/** Types words all at once and waits for results to be drawn. In ms, by the page's own clock. */
function search(page: Page, words: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
    const input = dialog?.querySelector('input');
    if (!dialog || !input) throw new Error('This page has no search.');
    const begin = performance.now();
    const drawn = new Promise<number>((done, fail) => {
      const observer = new MutationObserver(() => {
        if (!dialog.querySelector('[role=status]')?.textContent) return;
        observer.disconnect();
        done(performance.now() - begin);
      });
      observer.observe(dialog, { subtree: true, childList: true, characterData: true });
      setTimeout(() => fail(new Error(`Nothing was shown for "${typed}".`)), 30_000);
    });
    if (!dialog.open) document.querySelector<HTMLButtonElement>('button[data-open-search]')?.click();
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return drawn;
  }, words);
}

/** Each file once, as a host sends it. Pagefind's own files are packed already. */
function bytesOf(paths: readonly string[]): number {
  return [...new Set(paths)].reduce((total, path) => {
    const file = fileAt(folder, path);
    return total + (file ? gzipSync(readFileSync(file), { level: 9 }).length : 0);
  }, 0);
}
