import { afterEach, expect, test } from 'vitest';
import { expectStep, FIRST, openStand, SECOND, type Stand } from './open-stand.ts';
import { pressInCard, waitForCard } from './seen-card.ts';

/** What is used of the browser's own page of extensions. */
declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string): Promise<void>;
  };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};

let stand: Stand;

afterEach(() => stand?.close());

test('Cairn is updated under an open tab: one card goes on at the same step, and its next step is stored', async () => {
  stand = await openStand();
  const page = await stand.startGuide();
  await expectStep(page, FIRST);

  await page.evaluate(() => document.querySelector('html > [popover]')?.setAttribute('data-old', ''));
  await update(stand);
  await page.locator('html > [popover]:not([data-old])').waitFor({ state: 'attached' });
  await expectStep(page, FIRST);
  expect(await page.locator('html > [popover]').count()).toBe(1);
  await pressInCard(page, 'Next');
  await expectStep(page, SECOND);
  await page.reload();
  await expectStep(page, SECOND);
  expect(stand.errors).toEqual([]);
});

test('Cairn is updated under an open page of the knowledge base: its link still starts the guide, and once', async () => {
  stand = await openStand();
  const page = await stand.context.newPage();
  await page.goto(`${stand.site.origin}/en/guides/authorize-partner/`);
  await page.locator('html[data-cairn]').waitFor();
  await page.evaluate(() => document.documentElement.removeAttribute('data-cairn'));
  await update(stand);
  await page.locator('html[data-cairn]').waitFor();
  const before = stand.context.pages().length;
  const opened = stand.context.waitForEvent('page');
  await page.locator('a[data-cairn-start]').first().click();
  await expectStep(await opened, FIRST);
  expect(stand.context.pages()).toHaveLength(before + 1);
  expect(stand.errors).toEqual([]);
});

test('Cairn is switched off under an open tab: the card says so, and the page’s console stays empty', async () => {
  stand = await openStand();
  const page = await stand.startGuide();
  await expectStep(page, FIRST);
  await switchOff(stand);
  await pressInCard(page, 'Next');
  await waitForCard(page, ({ text }) => text.includes('Reload the page when it suits you'), 'words that say so');
  expect(stand.errors).toEqual([]);
});

/** A new version takes the place of this one, as "Reload" does for an unpacked extension. */
async function update({ context, extensionId }: Stand): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  // Unpacked extensions do not come back without it.
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const started = context.waitForEvent('serviceworker');
  await page.evaluate((id) => chrome.developerPrivate.reload(id), extensionId);
  await started;
  await page.close();
}

async function switchOff({ context, extensionId }: Stand): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate((id) => chrome.management.setEnabled(id, false), extensionId);
  await page.close();
}
