import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { STONES } from '../shared/page/tokens.ts';

/** Draws the mark in the sizes that browsers ask for. Run by hand after a change of it:
 * `CHROMIUM=/usr/bin/chromium node extension/render-icons.ts` */

const SIZES = [16, 32, 48, 128];

const stones = STONES.map(({ color, path }) => `<path fill="${color}" d="${path}"/>`).join('');
const executablePath = process.env.CHROMIUM ?? chromium.executablePath();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${stones}</svg>`);
await page.addStyleTag({ content: 'body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }' });
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  const image = await page.screenshot({ omitBackground: true });
  writeFileSync(join(import.meta.dirname, 'public', 'icon', `${size}.png`), image);
}
await browser.close();
