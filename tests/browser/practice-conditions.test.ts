import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OpenPractice, openPractice } from './practice-browser.ts';

/** What a trainer or a test can switch on by address does what it says, and nothing breaks under it. */

const PARTNERS = '/v3/ng/accounts/partnerships/list';

let practice: OpenPractice;
let page: Page;

beforeAll(async () => {
  practice = await openPractice();
});
afterAll(() => practice?.close());
afterEach(() => expect(practice.complaints).toEqual([]));

const button = (name: string | RegExp) => page.getByRole('button', { name });

test('in open shadow roots menus, dialogs and links work as they do without', async () => {
  page = await practice.open(`${PARTNERS}?elements=open`);
  await button('Actions, Brightwater Digital').click();
  await page.getByRole('menuitem', { name: 'Delete the invitation' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByText('The invitation to Brightwater Digital was deleted.').waitFor();
  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await page.getByRole('heading', { name: 'Users' }).waitFor();
  const plain = await page.evaluate(() => document.querySelectorAll('main h1, nav, header button').length);
  expect(plain).toBe(0);
});

test('in closed shadow roots nothing can be read from outside, and the page is drawn and works', async () => {
  page = await practice.open(`${PARTNERS}?elements=closed`);
  await page.locator('pm-view').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => document.querySelector('pm-view')?.shadowRoot)).toBeNull();
  const name = 'Nordlicht Webwerk GmbH';
  await expect.poll(async () => JSON.stringify(await accessibleNames())).toContain(name);
});

test('a dialog that the page draws keeps the focus in, closes on Escape and gives the focus back', async () => {
  page = await practice.open(`${PARTNERS}?dialogs=css`);
  await button('Actions, Brightwater Digital').click();
  const takesFocusAtOnce = page.evaluate(focusIsInDialogOnceItIsThere);
  await page.getByRole('menuitem', { name: 'Resend the invitation' }).click();
  expect(await takesFocusAtOnce).toBe(true);
  expect(await page.locator('dialog').count()).toBe(0);
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await expect.poll(focused).toBe('Actions, Brightwater Digital');
});

test('an older Manager has its older wordings', async () => {
  page = await practice.open(`${PARTNERS}?labels=older`);
  await page.getByRole('link', { name: 'Partners', exact: true }).waitFor();
  await button('My account').click();
  await page.getByRole('menuitem', { name: 'Logout' }).waitFor();
});

describe('somebody without the right', () => {
  test.each([
    [PARTNERS, 'Add a partner'],
    ['/v3/ng/accounts/rights/users/list', 'Add a user'],
    ['/v3/ng/accounts/organization/details', 'Edit'],
    ['/v3/ng/accounts/organization/dpa', 'Generate'],
    ['/v3/ng/reseller/clients/list', 'Download'],
  ])('is told so on %s, and finds no "%s"', async (path, name) => {
    page = await practice.open(`${path}?role=collaborator`);
    await page.getByText('Your role does not allow you to change anything here.').waitFor();
    expect(await button(name).count()).toBe(0);
  });
});

test('a login that expires half way leads back to the page that was wanted', async () => {
  page = await practice.open(`/v3/ng/home?signed-out=2`);
  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await page.getByRole('heading', { name: 'Users' }).waitFor();
  await page.getByRole('link', { name: 'Partner', exact: true }).click();
  await page.getByLabel('Password').fill('made-up');
  await button('Log in').click();
  await page.getByLabel('Temporary code').fill('123456');
  await button('Confirm').click();
  await button('Add a partner').waitFor();
});

test('500 products are 500 rows, and an empty organization has none', async () => {
  page = await practice.open('/v3/ng/products/all?products=500');
  await page.getByText('500 products').waitFor();
  expect(await page.getByRole('row').count()).toBe(501);
  page = await practice.open('/v3/ng/products/all?organization=empty');
  await page.getByRole('heading', { name: 'No product yet' }).waitFor();
});

test('on a slow network the page stands before its table', async () => {
  page = await practice.open('/v3/ng/home');
  await page.clock.install();
  await page.goto(page.url().replace(/home$/, 'accounts/rights/users/list?network=slow'));
  await page.getByRole('heading', { name: 'Users' }).waitFor();
  await page.getByText('Loading…').waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  await page.clock.fastForward(3_000);
  await page.getByRole('table').waitFor();
});

test('the panel changes the address, and with it the page', async () => {
  page = await practice.open('/v3/ng/home');
  await button('Conditions').click();
  await page.getByLabel('Theme').selectOption('dark');
  await page.waitForURL(/theme=dark/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 24, 30)');
});

async function accessibleNames(): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.map(({ name }) => name?.value);
}

/** Runs in the page. */
function focusIsInDialogOnceItIsThere(): Promise<boolean> {
  return new Promise((tell) => {
    const watching = new MutationObserver(() => {
      const dialog = document.querySelector('[role=dialog]');
      if (!dialog) return;
      watching.disconnect();
      tell(dialog.contains(document.activeElement));
    });
    watching.observe(document, { childList: true, subtree: true });
  });
}
