import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { MANAGER_HOST, serveManager } from './serve-manager.ts';
import type { Served } from './serve-site.ts';
import { type StartedBrowser, startBrowser } from './start-browser.ts';

/** Served in the Manager's place, the practice copy logs in on a host of its own, as the Manager does. */

const LOGIN_HOST = 'login.infomaniak.com';

let manager: Served;
let browser: StartedBrowser;
let page: Page;

beforeAll(async () => {
  manager = await serveManager();
  const sites = { [MANAGER_HOST]: manager.port, [LOGIN_HOST]: manager.port };
  browser = await startBrowser({ sites, extension: 'none' });
});
afterAll(async () => {
  await browser?.close();
  await manager?.close();
});
beforeEach(async () => {
  page = await browser.context.newPage();
});

const button = (name: string) => page.getByRole('button', { name });

async function logIn(): Promise<void> {
  await page.getByLabel('Password').fill('made-up');
  await button('Log in').click();
  await page.getByLabel('Temporary code').fill('123456');
  await button('Confirm').click();
}

test('whoever logs out leaves the Manager’s host, and comes back to it by logging in', async () => {
  await page.goto(`${manager.origin}/v3/ng/home`);
  await button('My account').click();
  await page.getByRole('menuitem', { name: 'Log out' }).click();
  await page.waitForURL(`https://${LOGIN_HOST}/login`);
  await logIn();
  await page.waitForURL(`https://${MANAGER_HOST}/v3/1000000/ng/home`);
});

test('a login that expired half way leads back to the page that was wanted, under the same conditions', async () => {
  await page.goto(`${manager.origin}/v3/ng/home?signed-out=1&dialogs=css`);
  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await page.waitForURL((url) => url.host === LOGIN_HOST);
  await logIn();
  await page.getByRole('heading', { name: 'Users' }).waitFor();
  expect(new URL(page.url()).search).toBe('?dialogs=css');
});
