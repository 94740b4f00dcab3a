import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { expectStep, FIRST, openStand, type Stand } from './open-stand.ts';
import { pressInCard, waitForCard } from './seen-card.ts';

let stand: Stand;

afterEach(() => stand?.close());

async function openGuidePage(language: 'en' | 'fr' = 'en'): Promise<Page> {
  const page = await stand.context.newPage();
  await page.goto(`${stand.site.origin}/${language}/guides/authorize-partner/`);
  await page.locator('html[data-cairn]').waitFor();
  return page;
}

/** Follows the first start link of the page, after changing what it asks for. */
async function follow(page: Page, attributes: Record<string, string> = {}): Promise<Page> {
  const link = page.locator('a[data-cairn-start]').first();
  await link.evaluate((element, changes) => {
    for (const [name, value] of Object.entries(changes)) element.setAttribute(name, value);
  }, attributes);
  const opened = stand.context.waitForEvent('page');
  await link.click();
  return opened;
}

test('the page learns that Cairn is there, and its link leads to the guide on the Manager, in the page’s language', async () => {
  stand = await openStand();
  const page = await openGuidePage('fr');
  expect(await page.locator('html').getAttribute('data-cairn')).toMatch(/^\d+\.\d+\.\d+$/);
  const manager = await follow(page);
  expect(manager.url()).toMatch(/^https:\/\/manager\.infomaniak\.com\//);
  const card = await waitForCard(manager, ({ step }) => step !== '', 'the first step');
  expect(card.buttons).toContain('Suivant');
  expect(stand.errors).toEqual([]);
});

test('a link to a branch starts there; back on the page, the link tells how far the guide is', async () => {
  stand = await openStand();
  const page = await openGuidePage();
  const manager = await follow(page, { 'data-cairn-step': 'full' });
  await waitForCard(manager, ({ step }) => step === 'confirm-full', 'the first step of full access');
  await page.reload();
  await page.locator('a[data-cairn-progress]').first().waitFor();
  expect(await page.locator('a[data-cairn-start]').first().getAttribute('data-cairn-progress')).toMatch(/^\d+\/\d+$/);
});

test('the link survives the login', async () => {
  let signedIn = false;
  stand = await openStand({
    answer(path, response, { headers }) {
      if (headers.host === 'login.infomaniak.com') {
        signedIn = path === '/done';
        response.writeHead(signedIn ? 302 : 200, {
          'content-type': 'text/html',
          location: 'https://manager.infomaniak.com/v3/ng/home',
        });
        response.end('<!doctype html><title>Login</title><a href="/done">Sign in</a>');
        return true;
      }
      if (signedIn || path.includes('.')) return false;
      response.writeHead(302, { location: 'https://login.infomaniak.com/' }).end();
      return true;
    },
  });
  const manager = await follow(await openGuidePage());
  await manager.getByRole('link', { name: 'Sign in' }).click();
  await manager.waitForURL('https://manager.infomaniak.com/**');
  await waitForCard(manager, ({ step }) => step !== '', 'the first step');
});

test('an unknown step: the guide starts at its beginning and says so', async () => {
  stand = await openStand();
  const manager = await follow(await openGuidePage(), { 'data-cairn-step': 'no-such-step' });
  const card = await expectStep(manager, FIRST);
  expect(card.text).toContain('The link named a step that this guide does not have');
  await pressInCard(manager, 'Next');
  await waitForCard(manager, ({ text }) => !text.includes('The link named'), 'a card without the notice');
});

test('an unknown guide: the panel says so in words', async () => {
  stand = await openStand();
  const panel = await follow(await openGuidePage(), { 'data-cairn-start': 'no-such-guide' });
  await panel.getByText('this version of Cairn does not know').waitFor();
  expect(panel.url()).toContain('chrome-extension://');
});

test('a click that a script made up starts nothing', async () => {
  stand = await openStand();
  const page = await openGuidePage();
  await page.evaluate(() => {
    document.addEventListener('click', (event) => event.preventDefault());
    document.querySelector<HTMLElement>('a[data-cairn-start]')?.click();
  });
  const panel = await stand.openPanel();
  expect(await panel.locator('.guide', { hasText: 'FAQ 2669' }).locator('.progress').count()).toBe(0);
});
