import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '#shared/node/find-chromium.ts';
import { axeViolations } from './axe-violations.ts';
import { servePractice } from './serve-practice.ts';

let server: Awaited<ReturnType<typeof servePractice>>;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await servePractice();
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  // axe itself needs what the strict policy forbids.
  context = await browser.newContext({
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function toAccess(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('textbox').fill('artisans');
  await page.getByRole('checkbox').check();
  await button(page, 'Continue');
}

/** What only shows once something was done: where it stands, and what shows it. Whole pages are in practice-pages.test.ts. */
const VIEWS: Readonly<Record<string, readonly [path: string, show?: (page: Page) => Promise<void>]>> = {
  'no partner': ['accounts/partnerships/list?organization=empty'],
  'a row menu': ['accounts/partnerships/list', (page) => button(page, 'Actions, Brightwater Digital')],
  'the account menu': ['home', (page) => button(page, 'My account')],
  'a question': [
    'accounts/partnerships/list',
    async (page) => {
      await button(page, 'Actions, Brightwater Digital');
      await page.getByRole('menuitem', { name: 'Delete' }).click();
    },
  ],
  'the search': [
    'accounts/partnerships/add',
    async (page) => {
      await page.getByRole('main').getByRole('textbox').fill('br');
      await page.getByRole('checkbox').first().waitFor();
    },
  ],
  'the choice of access': [
    'accounts/partnerships/add',
    async (page) => {
      await toAccess(page);
      await button(page, 'Continue');
    },
  ],
  'the products': [
    'accounts/partnerships/add',
    async (page) => {
      await toAccess(page);
      await button(page, /^Limited/);
      await button(page, 'Continue');
      await button(page, /^Domains/);
    },
  ],
  'the wallet': [
    'accounts/partnerships/add',
    async (page) => {
      await toAccess(page);
      await button(page, /^Full/);
      await button(page, 'Continue');
      await page.getByRole('radio').first().check();
    },
  ],
  'the conditions': ['home', (page) => button(page, 'Conditions')],
  'the second question before an end': [
    'accounts/partnerships/list',
    async (page) => {
      await button(page, 'Actions, Nordlicht');
      await page.getByRole('menuitem', { name: 'Stop' }).click();
      await button(page, 'Confirm');
      await page.getByLabel('Password', { exact: true }).waitFor();
    },
  ],
  'the tags of a product': ['products/all', (page) => button(page, /^Add a tag to www/)],
  'rows that are ticked': ['reseller/clients/list', (page) => page.getByRole('checkbox').first().check()],
  'what is wrong in a form': ['profile/user/compromised-password', (page) => button(page, 'Apply')],
  'the account menu with its accounts': [
    'home',
    async (page) => {
      await button(page, 'My account');
      await page.getByRole('menuitem', { name: 'My accounts' }).click();
    },
  ],
  'a page that is not found': ['nothing'],
};

test.each(Object.entries(VIEWS))('axe finds nothing on %s, in light or in dark', async (_name, [path, show]) => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/v3/ng/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await show?.(page);
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page, ['color-contrast'])).toEqual([]);
  await page.close();
});
