import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { FIRST, openStand, SECOND, type Stand } from './open-stand.ts';
import { realSidePanel } from './real-side-panel.ts';
import { pressInCard, waitForCard } from './seen-card.ts';

/** What is used of the extension's own interface, in its pages. */
declare const chrome: {
  readonly runtime: { getManifest(): { readonly permissions: readonly string[] } };
  readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<readonly string[]> };
};

const TOKENS = 'https://manager.infomaniak.com/v3/1234/ng/accounts/token/list';
/** For a busy machine. */
const PATIENT = { timeout: 20_000 };
const CURRENT = '.run [aria-current=step]';

let stand: Stand;
/** A guide under way in the Manager, and beside it what the browser shows at its side: here as a tab, which Playwright can press in. */
let manager: Page;
let side: Page;

beforeAll(async () => {
  stand = await openStand();
  manager = await stand.startGuide();
  await cardAt(FIRST);
  side = await stand.context.newPage();
  await side.goto(`chrome-extension://${stand.extensionId}/sidepanel.html`);
  await side.locator(CURRENT).waitFor();
  await manager.bringToFront();
});
afterAll(() => stand?.close());

/** Whether what it names is on the page does not matter here. */
const cardAt = (step: string) => waitForCard(manager, (card) => card.step === step, `the step "${step}"`);

test('a press in the panel opens it in the browser’s own side panel, and it stays there beside another tab', async () => {
  const panel = await stand.openPanel();
  await panel.getByRole('button', { name: 'Open at the side' }).click();
  const real = await realSidePanel(stand);
  await expect
    .poll(() => real.evaluate(`document.querySelector('.run h2')?.textContent`), PATIENT)
    .toContain('Authorize');
  await panel.close();
  await manager.goto(TOKENS);
  await manager.bringToFront();
  await expect
    .poll(() => real.evaluate(`document.querySelector('.list-name')?.textContent`), PATIENT)
    .toBe('For this page');
  expect(await real.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
});

test('whoever installs Cairn is warned of nothing more because of it', async () => {
  const warnings = await side.evaluate(async () => {
    const manifest = chrome.runtime.getManifest();
    const permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
    const ofThese = (asked: object) => chrome.management.getPermissionWarningsByManifest(JSON.stringify(asked));
    return { with: await ofThese(manifest), without: await ofThese({ ...manifest, permissions }) };
  });
  expect(warnings.with).toHaveLength(1);
  expect(warnings.with).toEqual(warnings.without);
});

test('the guides for this page follow the address and the tab in front', async () => {
  const here = side.getByRole('list', { name: 'For this page' });
  await here.getByText('Create and delete API tokens', { exact: true }).waitFor();
  await manager.evaluate(() => history.pushState(null, '', '/nowhere/that/a/guide/knows'));
  await here.waitFor({ state: 'detached' });
  await manager.goto(TOKENS);
  await here.waitFor();
  const another = await stand.context.newPage();
  await here.waitFor({ state: 'detached' });
  await another.close();
  await manager.bringToFront();
  await here.waitFor();
});

test('what is ticked there is done on the card, and the other way round; a step can be gone to, also after a kill', async () => {
  await manager.goto('https://manager.infomaniak.com/');
  await cardAt(FIRST);
  await side.locator(`${CURRENT} input`).click();
  await cardAt(SECOND);
  await pressInCard(manager, 'Next');
  await side.locator(`${CURRENT}:nth-child(4)`).waitFor();
  expect(await side.locator('.run li:nth-child(3) input').isChecked()).toBe(true);
  await stand.killWorker();
  await side.getByRole('button', { name: 'Show: Select Partner' }).click();
  await cardAt(FIRST);
  await side.locator(`${CURRENT}:nth-child(2)`).waitFor();
  expect(side.isClosed()).toBe(false);
});

test('a question is answered there, and whoever uses the keyboard is led to the step that follows', async () => {
  await side.getByRole('button', { name: 'Show: How much may your Partner manage' }).click();
  await side.getByRole('button', { name: 'Only the products you pick', exact: true }).press('Enter');
  await side.locator('.run em', { hasText: 'Only the products you pick' }).waitFor();
  await cardAt('confirm-limited');
  await expect
    .poll(() => side.evaluate((at) => document.activeElement?.closest(at) !== null, CURRENT), PATIENT)
    .toBe(true);
});

test('another language is spoken on both at once', async () => {
  await side.getByRole('button', { name: 'Français' }).click();
  await waitForCard(manager, ({ buttons }) => buttons.includes('English'), 'words in French');
  await pressInCard(manager, 'English');
  await side.getByRole('button', { name: 'Leave' }).waitFor();
  expect(await side.locator('html').getAttribute('lang')).toBe('en');
});

test('axe finds nothing in it, as narrow as it can be', async () => {
  await side.locator('.run li:last-child .show').click();
  await side.setViewportSize({ width: 320, height: 700 });
  await side.getByText('This sends the invitation').waitFor();
  expect(await axeViolations(side)).toEqual([]);
  await side.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(side, ['color-contrast'])).toEqual([]);
  expect(await side.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the guide is left, which is said also while another one goes on elsewhere, and taken up again from there', async () => {
  const other = await stand.startGuide('dark-mode');
  await waitForCard(other, ({ step }) => step !== '', 'the other guide');
  await manager.bringToFront();
  await side.locator('#run-title', { hasText: 'Authorize a Partner' }).waitFor();
  await side.getByRole('button', { name: 'Leave' }).press('Enter');
  await waitForCard(manager, ({ text }) => text.includes('goes on in another tab'), 'words of the other guide');
  await expect
    .poll(() => side.evaluate(() => document.activeElement?.textContent), PATIENT)
    .toMatch(/^You have left the guide/);
  await other.close();
  await waitForCard(manager, ({ kind }) => kind === 'card', 'the other guide, which goes on here now');
  await side.locator('#guide-authorize-partner-main').click();
  await cardAt('send-limited');
  await side.locator('#run-title', { hasText: 'Authorize a Partner' }).waitFor();
  expect(await side.getByText('You have left the guide').count()).toBe(0);
});

test('says what to do while Cairn does not answer, and goes on once it does', async () => {
  await side.evaluate(() => {
    const { runtime } = Reflect.get(window, 'browser');
    const send = runtime.sendMessage;
    runtime.sendMessage = () => Promise.reject(new Error('gone astray'));
    Object.assign(window, { mend: () => Object.assign(runtime, { sendMessage: send }) });
  });
  await side.locator(`${CURRENT} input`).click();
  await side.getByRole('alert').getByText('Cairn does not answer at the moment').waitFor();
  await side.evaluate(() => Reflect.get(window, 'mend')());
  await side.getByRole('button', { name: 'Try again' }).click();
  await side.locator(CURRENT).waitFor();
  expect(stand.errors).toEqual([]);
});
