import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectStep, FIRST, openStand, SECOND, type Stand } from './open-stand.ts';
import { pressInCard, waitForCard } from './seen-card.ts';

declare const axe: { run(): Promise<AxeResults> };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

let stand: Stand;

beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

const titles = (panel: Page) => panel.getByRole('heading', { level: 2 }).allTextContents();

test('lists the guides and finds one by its number, by words without accents, and in the other language', async () => {
  const panel = await stand.openPanel();
  expect((await titles(panel)).length).toBeGreaterThan(0);
  for (const query of ['2669', 'acces produits', 'authorize partner']) {
    await panel.getByRole('searchbox').fill(query);
    expect((await titles(panel))[0], query).toBe('Authorize a Partner to access your products');
  }
  await panel.getByRole('searchbox').fill('zebra');
  expect(await titles(panel)).toEqual([]);
  await panel.getByText('No guide matches these words').waitFor();
});

test('starts a guide, tells how far it is, goes on with it, and starts it again', async () => {
  const manager = await stand.startGuide();
  await expectStep(manager, FIRST);
  await pressInCard(manager, 'Next');
  await expectStep(manager, SECOND);
  await manager.close();

  const panel = await stand.openPanel();
  const entry = panel.locator('.guide', { hasText: 'FAQ 2669' });
  expect(await entry.locator('.progress').textContent()).toMatch(/^Under way: step \d+ of /);
  await panel.close();

  const again = await stand.startGuide();
  await expectStep(again, SECOND);
  await again.close();

  const anew = await stand.startGuide(undefined, 'again');
  await expectStep(anew, FIRST);
  await anew.close();
});

test('lists first the guides for the page of the Manager in front', async () => {
  const panel = await stand.openPanel();
  const manager = await stand.context.newPage();
  await manager.goto('https://manager.infomaniak.com/v3/1234/ng/accounts/token/list');
  await manager.bringToFront();
  await panel.reload();
  await panel.getByText('For this page').waitFor();
  const list = panel.getByRole('list', { name: 'For this page' });
  expect(await list.getByRole('heading', { level: 2 }).allTextContents()).toContain('Create and delete API tokens');
  await manager.close();
  await panel.close();
});

test('shows the guide under way as a list to tick: what is ticked there is done on the card, and the other way round', async () => {
  const manager = await stand.startAnew();
  await expectStep(manager, FIRST);
  const panel = await stand.openPanel();
  await panel.locator('.run [aria-current=step] input').click();
  await expectStep(manager, SECOND);
  await pressInCard(manager, 'Next');
  await panel
    .locator('.run [aria-current=step]', { hasText: 'Search' })
    .or(panel.locator('.run li:nth-child(4)[aria-current]'))
    .waitFor();
  expect(await panel.locator('.run li:nth-child(3) input').isChecked()).toBe(true);
  await manager.close();
  await panel.close();
});

test('works with the keyboard alone', async () => {
  const panel = await stand.openPanel();
  // To the side, another language, search.
  for (let stop = 0; stop < 3; stop += 1) await panel.keyboard.press('Tab');
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await panel.keyboard.type('2669');
  await panel.keyboard.press('ArrowDown');
  expect(await panel.evaluate(() => document.activeElement?.id)).toBe('guide-authorize-partner-main');
  const opened = stand.context.waitForEvent('page');
  // The panel closes once the guide has begun, perhaps before the key is up again.
  await panel.keyboard.press('Enter').catch(() => {});
  const manager = await opened;
  await manager.waitForURL('https://manager.infomaniak.com/**');
  await manager.close();
});

test('speaks the language that was chosen, also the next time', async () => {
  const panel = await stand.openPanel();
  await panel.getByRole('button', { name: 'Français' }).click();
  expect((await titles(panel))[0]).toBe('Donner à un Partenaire l’accès à vos produits');
  await panel.reload();
  await panel.getByRole('button', { name: 'English' }).click();
  expect((await titles(panel))[0]).toBe('Authorize a Partner to access your products');
  expect(await panel.locator('html').getAttribute('lang')).toBe('en');
});

test('says calmly when nothing can be saved, and still starts a guide', async () => {
  const worker = await stand.worker();
  await worker.evaluate(() => {
    indexedDB.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  const panel = await stand.openPanel();
  expect(await panel.getByRole('status').first().textContent()).toMatch(/does not let Cairn save anything/);
  const opened = stand.context.waitForEvent('page');
  await panel.locator('#guide-authorize-partner-main').click();
  const manager = await opened;
  await waitForCard(manager, ({ step }) => step !== '', 'a step');
  await manager.reload();
  await waitForCard(manager, ({ step }) => step !== '', 'a step again, from memory');
  await manager.close();
  await stand.killWorker();
});

test.each(['light', 'dark'] as const)('axe finds nothing in it (%s)', async (colorScheme) => {
  const panel = await stand.openPanel();
  await panel.emulateMedia({ colorScheme });
  // The panel's own policy would not let a script in.
  await panel.evaluate(AXE);
  const { violations } = await panel.evaluate(() => axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('fits into 320 px', async () => {
  const panel = await stand.openPanel();
  await panel.setViewportSize({ width: 320, height: 600 });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
