import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { STONES } from '../../shared/page/tokens.ts';
import { expectStep, openStand, SECOND } from './open-stand.ts';

/**
 * The pictures that the stores ask for, into the folder named: three of 1280 × 800 in each language (Edge, Chrome, Firefox), a tile of
 * 440 × 280 (Chrome) and a logo of 300 × 300 (Edge). Taken of the built site and the built extension.
 */

const folder = process.argv[2] ?? join(import.meta.dirname, '../../dist/package/screenshots');
const WINDOW = { width: 1280, height: 800 };
const OTHER_LANGUAGE = { en: 'English', fr: 'Français' };

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
  const choice = panel.getByRole('button', { name: OTHER_LANGUAGE[language] });
  if (await choice.count()) await choice.click();
  await panel.screenshot({ path: join(folder, `${language}-3-panel.png`) });

  const manager = await stand.startGuide();
  await manager.setViewportSize(WINDOW);
  await expectStep(manager, 'open-partners');
  await manager
    .getByRole('link', { name: /^(Partner|Partenaire)s?$/ })
    .first()
    .click();
  await expectStep(manager, SECOND);
  await manager.waitForTimeout(1500);
  await manager.screenshot({ path: join(folder, `${language}-1-walkthrough.png`) });
  if (language === 'en') await drawMark(await stand.context.newPage());
  await stand.close();
}

/** The mark alone, on paper white. */
async function drawMark(page: import('playwright-core').Page): Promise<void> {
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
