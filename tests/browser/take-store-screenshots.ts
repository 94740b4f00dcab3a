import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { STONES } from '../../shared/page/tokens.ts';
import { expectStep, FIRST, openStand } from './open-stand.ts';

/**
 * The pictures that the stores ask for, into the folder named: three of 1280 × 800 in each language (Edge, Chrome, Firefox), a tile of
 * 440 × 280 (Chrome) and a logo of 300 × 300 (Edge). Taken of the built site and the built extension.
 */

const folder = process.argv[2] ?? join(import.meta.dirname, '../../dist/package/screenshots');
const WINDOW = { width: 1280, height: 800 };

/** What is used of the extension's own interface, in its pages. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

mkdirSync(folder, { recursive: true });
for (const language of ['en', 'fr'] as const) {
  const stand = await openStand({ locale: language === 'fr' ? 'fr-FR' : 'en-GB' });
  const guide = await stand.context.newPage();
  await guide.setViewportSize(WINDOW);
  await guide.goto(`${stand.site.origin}/${language}/guides/authorize-partner/`);
  await guide.locator('html[data-cairn]').waitFor();
  await guide.screenshot({ path: join(folder, `${language}-2-guide.png`) });

  const panel = await stand.openPanel();
  await panel.setViewportSize(WINDOW);
  await panel.evaluate((spoken) => chrome.runtime.sendMessage({ ask: 'speak', language: spoken }), language);
  await panel.reload();
  await panel.getByRole('searchbox').waitFor();
  await panel.screenshot({ path: join(folder, `${language}-3-panel.png`) });

  const manager = await stand.startGuide();
  await manager.setViewportSize(WINDOW);
  await expectStep(manager, FIRST);
  await manager.waitForTimeout(1500);
  await manager.screenshot({ path: join(folder, `${language}-1-walkthrough.png`) });
  if (language === 'en') await drawMark(await stand.context.newPage());
  await stand.close();
}

/** The mark alone, on paper white. */
async function drawMark(page: Page): Promise<void> {
  const stones = STONES.map(({ color, path }) => `<path fill="${color}" d="${path}"/>`).join('');
  await page.setContent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${stones}</svg>`);
  await page.addStyleTag({
    content:
      'body { margin: 0; background: white } svg { display: block; width: 100vw; height: 80vh; margin-block: 10vh }',
  });
  for (const [name, width, height] of [
    ['tile', 440, 280],
    ['logo', 300, 300],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(folder, `${name}-${width}x${height}.png`) });
  }
}
