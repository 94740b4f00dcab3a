import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '#shared/guide/language.ts';
import { LIGHT, STONES } from '../../shared/page/tokens.ts';
import { followGuide } from './customer.ts';
import { expectStep, FIRST, openStand, type Stand } from './open-stand.ts';
import { readCard } from './seen-card.ts';

/**
 * The pictures that the stores ask for, into the folder named: four of 1280 × 800 in each language (Edge, Chrome, Firefox), a tile of
 * 440 × 280 (Chrome) and a logo of 300 × 300 (Edge). Taken of the built site and the built extension.
 */

const folder = process.argv[2] ?? join(import.meta.dirname, '../../dist/package/screenshots');
const WINDOW = { width: 1280, height: 800 };
/** As wide as the browser opens the panel, and as tall as it lets it become. */
const PANEL = { width: 380, height: 600 };

/** What is used of the extension's own interface, in its pages. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

mkdirSync(folder, { recursive: true });
for (const language of ['en', 'fr'] as const) {
  const stand = await openStand({ locale: language === 'fr' ? 'fr-FR' : 'en-GB' });
  await takePage(stand, language);
  await takeWalk(stand, language);
  if (language === 'en') await drawMark(await stand.context.newPage());
  await stand.close();
}

async function takePage(stand: Stand, language: Language): Promise<void> {
  const guide = await stand.context.newPage();
  await guide.setViewportSize(WINDOW);
  await guide.goto(`${stand.site.origin}/${language}/guides/authorize-partner/`);
  await guide.locator('html[data-cairn]').waitFor();
  await guide.screenshot({ path: fileFor(language, '2-guide') });
}

/** Takes the guide on the Manager, and pictures of it on the way. */
async function takeWalk(stand: Stand, language: Language): Promise<void> {
  const panel = await stand.openPanel();
  await panel.evaluate((spoken) => chrome.runtime.sendMessage({ ask: 'speak', language: spoken }), language);
  const manager = await stand.startGuide();
  await manager.setViewportSize(WINDOW);
  await expectStep(manager, FIRST);
  await manager.waitForTimeout(1500);
  await manager.screenshot({ path: fileFor(language, '1-walkthrough') });
  await drawPanel(stand, panel, manager, fileFor(language, '4-panel'));
  await followGuide(manager, { access: 'limited', reads: language, manager: language }, async () => {
    if ((await readCard(manager))?.step !== 'access') return;
    await manager.waitForTimeout(1500);
    await manager.screenshot({ path: fileFor(language, '3-choice') });
  });
}

/** The panel where the browser shows it: at the top right, over the page that one was on. */
async function drawPanel(stand: Stand, panel: Page, manager: Page, path: string): Promise<void> {
  await panel.setViewportSize(PANEL);
  await panel.reload();
  await panel.getByRole('searchbox').waitFor();
  const [under, over] = [await manager.screenshot(), await panel.screenshot()].map((png) => png.toString('base64'));
  const sheet = await stand.context.newPage();
  await sheet.setViewportSize(WINDOW);
  await sheet.setContent(`<body style="margin: 0; background: url(data:image/png;base64,${under})">
    <img src="data:image/png;base64,${over}" alt="" style="position: fixed; right: 16px; top: 8px; border-radius: 8px;
      box-shadow: 0 0 0 1px ${LIGHT.line}, 0 8px 32px #0005">`);
  await sheet.screenshot({ path });
  await sheet.close();
}

/** The mark with the name for the tile, and alone for the logo. */
async function drawMark(page: Page): Promise<void> {
  const stones = STONES.map(({ color, path }) => `<path fill="${color}" d="${path}"/>`).join('');
  const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${stones}</svg>`;
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(`<body style="margin: 0; height: 100vh; display: grid; grid-template-columns: 150px auto; gap: 28px;
    place-content: center; align-items: center; background: ${LIGHT.paper}; color: ${LIGHT.ink};
    font: 600 56px 'Liberation Sans', sans-serif">${mark}Cairn`);
  await page.screenshot({ path: join(folder, 'tile-440x280.png') });
  await page.setViewportSize({ width: 300, height: 300 });
  await page.setContent(`<body style="margin: 30px">${mark}`);
  await page.screenshot({ path: join(folder, 'logo-300x300.png') });
}

function fileFor(language: Language, name: string): string {
  return join(folder, `${language}-${name}.png`);
}
