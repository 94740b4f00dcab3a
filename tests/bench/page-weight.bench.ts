import { chromium } from 'playwright-core';
import { findChromium } from '#shared/node/find-chromium.ts';
import { serveSite } from '../browser/serve-site.ts';
import { type PageWeight, weighPage } from './page-weight.ts';

/** What the pages of the knowledge base weigh. Aim: a guide at most 30 kB gzip, of which script 8 kB; no layout shift. */

const PAGES = ['/en/guides/authorize-partner/', '/fr/guides/authorize-partner/', '/en/', '/fr/'];

const site = await serveSite();
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });

for (const path of PAGES) {
  const page = await browser.newPage();
  console.log(sayWeight(path, await weighPage(page, site.origin + path)));
  await page.close();
}

await browser.close();
await site.close();

function sayWeight(path: string, { all, script, shift, files }: PageWeight): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const [heaviest] = files;
  return [
    path.padEnd(36),
    `${kilobytes(all)} gzip in ${files.length} files`,
    `script ${kilobytes(script)}`,
    `layout shift ${shift.toFixed(3)}`,
    heaviest ? `heaviest ${heaviest.path} ${kilobytes(heaviest.bytes)}` : '',
  ].join('   ');
}
