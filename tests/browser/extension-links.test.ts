import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectStep, FIRST, GUIDE, openStand, SECOND, type Stand } from './open-stand.ts';
import { pressInCard, waitForCard } from './seen-card.ts';
import { forgetRuns, storedRun } from './stored-run.ts';

declare const chrome: { readonly windows: { create(options: { readonly url: string }): Promise<unknown> } };

/** What comes before the last step of limited access. */
const LIMITED = [
  'sign-in',
  'open-partners',
  'start-invitation',
  'search-partner',
  'select-partner',
  'confirm-partner',
  'confirm-limited',
  'pick-category',
  'pick-product',
];
const GUIDE_PAGE = '/en/guides/authorize-partner/';

let stand: Stand;
/** Whoever is signed out is sent to the login by every page of the Manager. */
let signedIn = true;

beforeAll(async () => {
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
});
afterEach(async () => {
  signedIn = true;
  await forgetRuns(await stand.worker());
  for (const page of stand.context.pages().slice(1)) await page.close();
});
afterAll(() => stand?.close());

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
  const page = await openGuidePage('fr');
  expect(await page.locator('html').getAttribute('data-cairn')).toMatch(/^\d+\.\d+\.\d+$/);
  const manager = await follow(page);
  expect(manager.url()).toMatch(/^https:\/\/manager\.infomaniak\.com\//);
  const card = await waitForCard(manager, ({ step }) => step !== '', 'the first step');
  expect(card.buttons).toContain('Suivant');
  expect(stand.errors).toEqual([]);
});

test('a link to a branch starts there; back on the page, the link tells how far the guide is', async () => {
  const page = await openGuidePage();
  const manager = await follow(page, { 'data-cairn-step': 'full' });
  await waitForCard(manager, ({ step }) => step === 'confirm-full', 'the first step of full access');
  await page.reload();
  await page.locator('a[data-cairn-progress]').first().waitFor();
  expect(await page.locator('a[data-cairn-start]').first().getAttribute('data-cairn-progress')).toMatch(/^\d+\/\d+$/);
});

test('the link survives the login', async () => {
  signedIn = false;
  const manager = await follow(await openGuidePage());
  await manager.getByRole('link', { name: 'Sign in' }).click();
  await manager.waitForURL('https://manager.infomaniak.com/**');
  await waitForCard(manager, ({ step }) => step !== '', 'the first step');
});

test('an unknown step: the guide starts at its beginning and says so', async () => {
  const manager = await follow(await openGuidePage(), { 'data-cairn-step': 'no-such-step' });
  const card = await expectStep(manager, FIRST);
  expect(card.text).toContain('The link named a step that this guide does not have');
  await pressInCard(manager, 'Next');
  await waitForCard(manager, ({ text }) => !text.includes('The link named'), 'a card without the notice');
});

test('an unknown guide: the panel says so in words', async () => {
  const panel = await follow(await openGuidePage(), { 'data-cairn-start': 'no-such-guide' });
  await panel.getByText('this version of Cairn does not know').waitFor();
  expect(panel.url()).toContain('chrome-extension://');
});

test('a click that a script made up starts nothing', async () => {
  const page = await openGuidePage();
  await page.evaluate(() => {
    document.addEventListener('click', (event) => event.preventDefault());
    document.querySelector<HTMLElement>('a[data-cairn-start]')?.click();
  });
  const panel = await stand.openPanel();
  const entry = panel.locator('.guide', { hasText: 'FAQ 2669' });
  await entry.waitFor();
  expect(await entry.locator('.progress').count()).toBe(0);
});

test('what was ticked on the page comes along, and from then on page and card agree, live and both ways', async () => {
  const before = await openGuidePage();
  await before.locator('input[value=open-partners]').check();
  const manager = await follow(before);
  await expectStep(manager, SECOND);
  const page = await openInWindow();

  await pressInCard(manager, 'Next');
  await expectStep(manager, 'search-partner');
  await page.locator(`input[value=${SECOND}]:checked`).waitFor();

  await page.locator('input[value=search-partner]').check();
  await expectStep(manager, 'select-partner');
  await page.locator(`input[value=${SECOND}]`).uncheck();
  await doneStored((done) => !done.includes(SECOND));
  await page.reload();
  await page.locator('input[value=search-partner]:checked').waitFor();
  expect(await page.locator(`input[value=${SECOND}]`).isChecked()).toBe(false);
  expect(stand.errors).toEqual([]);
});

test('the last open step is ticked on the page: the card says what was done and what comes, until it is closed', async () => {
  const page = await openGuidePage();
  for (const step of LIMITED) await page.locator(`input[value=${step}]`).check();
  const manager = await follow(page);
  await expectStep(manager, 'send-limited');
  await (await openInWindow()).locator('input[value=send-limited]').check();
  const card = await waitForCard(manager, ({ buttons }) => buttons.includes('Close'), 'the card at the end');
  expect(card.text).toContain('You have come to the end');
  expect(card.text).toContain('What happens next');
  await pressInCard(manager, 'Close');
  await manager.locator('html > [popover]').waitFor({ state: 'detached' });
  expect(stand.errors).toEqual([]);
});

test('a tick that a script made up is none in the Manager', async () => {
  const page = await openGuidePage();
  // What the page has kept for itself would come along.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.locator('html[data-cairn]').waitFor();
  const manager = await follow(page);
  await expectStep(manager, FIRST);
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('input[value=select-partner]');
    box?.click();
    document.querySelector<HTMLInputElement>('input[value=confirm-partner]')?.closest('label')?.click();
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    box?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.locator('input[value=confirm-partner]:checked').waitFor();
  await pressInCard(manager, 'Next');
  const done = await doneStored((steps) => steps.includes(FIRST));
  expect(done).not.toContain('select-partner');
  expect(done).not.toContain('confirm-partner');
});

/** The page in a window of its own, in front there while the Manager is in front in the other. */
async function openInWindow(): Promise<Page> {
  const worker = await stand.worker();
  const opened = stand.context.waitForEvent('page');
  await worker.evaluate((url) => chrome.windows.create({ url }), `${stand.site.origin}${GUIDE_PAGE}`);
  const page = await opened;
  await page.locator('html[data-cairn]').waitFor();
  return page;
}

async function doneStored(isIt: (done: readonly string[]) => boolean): Promise<readonly string[]> {
  let done: readonly string[] = [];
  const look = async () => {
    done = (await storedRun(await stand.worker(), GUIDE))?.place?.done ?? [];
    return isIt(done);
  };
  await expect.poll(look).toBe(true);
  return done;
}
