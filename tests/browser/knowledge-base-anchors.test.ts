import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESKTOP, type KnowledgeBase, openKnowledgeBase, PHONE } from './open-knowledge-base.ts';

const GUIDE = '/en/guides/authorize-partner/';

let site: KnowledgeBase;

beforeAll(async () => {
  site = await openKnowledgeBase();
});

afterAll(() => site.close());

test.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
])('on a %s, every kind of anchor is focused, marked and clear of the header', async (_, viewport) => {
  const { open, context } = await site.reader({ viewport });
  for (const anchor of [
    'partner-known',
    'add-partner',
    'select-partner',
    'access',
    'limited',
    'without-wallet',
    'full-mail',
    'end-any-time',
  ]) {
    await open('/en/');
    const page = await open(`${GUIDE}#${anchor}`);
    await expect
      .poll(() => arrival(page, anchor), { message: anchor })
      .toEqual({ focused: true, marked: true, clear: true });
  }
  await context.close();
});

test('a link to a step on the page itself arrives in the same way', async () => {
  const { open, context } = await site.reader();
  const page = await open(GUIDE);
  await page.evaluate(() => {
    location.hash = '#without-wallet';
  });
  await expect.poll(() => arrival(page, 'without-wallet')).toEqual({ focused: true, marked: true, clear: true });
  await context.close();
});

test('with forced colours, too, one sees where one has arrived', async () => {
  const { open, context } = await site.reader({ forcedColors: 'active' });
  for (const [anchor, marked] of [
    ['limited', '.branch'],
    ['open-partners', '.step'],
    ['full-mail', 'li'],
    ['add-partner', '.headed'],
  ] as const) {
    await open('/en/');
    const page = await open(`${GUIDE}#${anchor}`);
    const part = page
      .locator(marked)
      .and(page.locator(`#${anchor}, :has(#${anchor})`))
      .last();
    await expect.poll(() => part.evaluate((drawn) => getComputedStyle(drawn).outlineStyle)).toBe('solid');
  }
  await context.close();
});

test('arriving moves nothing on the page', async () => {
  const { open, context } = await site.reader();
  const page = await open(GUIDE);
  const before = await page.locator('#pick-product').evaluate((step) => step.getBoundingClientRect().height);
  await open(`${GUIDE}#pick-product`);
  await expect.poll(() => arrival(page, 'pick-product')).toMatchObject({ focused: true, marked: true });
  expect(await page.locator('#pick-product').evaluate((step) => step.getBoundingClientRect().height)).toBe(before);
  await context.close();
});

test('a link to a part that the guide does not have says so, until one goes on', async () => {
  const { open, context } = await site.reader();
  const page = await open('/2669#no-such-part');
  const words = page.getByText('The link named a part that this guide does not have.');
  await words.waitFor();
  await page.evaluate(() => {
    location.hash = '#limited';
  });
  await words.waitFor({ state: 'detached' });
  await context.close();
});

test('changing the language keeps the step of the address', async () => {
  const { open, context } = await site.reader({ viewport: PHONE });
  const page = await open(`${GUIDE}#pick-product`);
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL('**/fr/guides/authorize-partner/#pick-product');
  await expect.poll(() => arrival(page, 'pick-product')).toEqual({ focused: true, marked: true, clear: true });
  await context.close();
});

test('changing the language half way down keeps the place, and remembers the language', async () => {
  const { open, context } = await site.reader();
  const page = await open(GUIDE);
  await page.locator('#send-full').evaluate((step) => step.scrollIntoView({ block: 'start' }));
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL('**/fr/guides/authorize-partner/#send-full');
  await page.goto('/2669');
  await page.waitForURL('**/fr/guides/authorize-partner/');
  await context.close();
});

test('changing the language after reading on keeps the place, not the step of the address', async () => {
  const { open, context } = await site.reader();
  const page = await open(`${GUIDE}#open-partners`);
  await page.locator('#send-full').evaluate((step) => step.scrollIntoView({ block: 'start' }));
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL('**/fr/guides/authorize-partner/#send-full');
  await context.close();
});

test.each([
  ['en-GB', 'en'],
  ['fr-CH', 'fr'],
])('a short link opens in the language of a %s browser, with its fragment and query', async (locale, language) => {
  const { open, context } = await site.reader({ locale });
  for (const short of ['/2669', '/authorize-partner']) {
    const page = await open(`${short}?from=mail#limited`);
    await page.waitForURL(`**/${language}/guides/authorize-partner/?from=mail#limited`);
    await expect.poll(() => arrival(page, 'limited')).toEqual({ focused: true, marked: true, clear: true });
  }
  await context.close();
});

test('a reader of another language chooses once, and the fragment is carried', async () => {
  const { open, context } = await site.reader({ locale: 'de-CH' });
  const page = await open('/2669#full');
  await page.getByRole('link', { name: 'Lire en français' }).click();
  await page.waitForURL('**/fr/guides/authorize-partner/#full');
  await page.goto('/authorize-partner#limited');
  await page.waitForURL('**/fr/guides/authorize-partner/#limited');
  await context.close();
});

test('copying a link puts the short one on the clipboard and says so', async () => {
  const { open, context } = await site.reader({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await open(GUIDE);
  await page.getByRole('link', { name: 'Copy the link to step 7a', exact: true }).click();
  await expect.poll(() => page.getByRole('status').filter({ hasText: 'Link copied' }).count()).toBe(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.origin}/2669#limited`);
  expect(page.url()).toBe(site.origin + GUIDE);
  await context.close();
});

test('where the browser refuses to copy, the link itself is shown', async () => {
  const { open, context } = await site.reader({ permissions: [] });
  const page = await open(GUIDE);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('link', { name: 'Copy the link to step 2', exact: true }).click();
  await expect
    .poll(() => page.getByRole('status').allTextContents())
    .toContainEqual(expect.stringContaining('/2669#open-partners'));
  await context.close();
});

test.each([
  ['/en/support/faq/2669/any-slug#full', '/en/guides/authorize-partner/#full'],
  ['/fr/support/faq/2669/autoriser-un-partenaire', '/fr/guides/authorize-partner/'],
])('the original’s address %s lands on the guide', async (original, ours) => {
  const { open, context } = await site.reader();
  const page = await open(original);
  await page.waitForURL(`**${ours}`);
  await context.close();
});

test('the original’s address of a guide that we do not have offers the original', async () => {
  const { open, context } = await site.reader();
  const page = await open('/en/support/faq/999999/nothing');
  // The page asks first whether there is such a guide.
  const offer = page.getByRole('link', { name: 'FAQ 999999' }).first();
  expect(await offer.getAttribute('href')).toBe('https://faq.infomaniak.com/999999');
  await context.close();
});

/** How the page shows that this anchor was meant: a mark is on it, or on the part that it heads. */
async function arrival(page: Page, anchor: string): Promise<{ focused: boolean; marked: boolean; clear: boolean }> {
  return page.evaluate((id) => {
    const target = document.getElementById(id);
    if (!target) return { focused: false, marked: false, clear: false };
    const parts = [target, ...['.step-body', '.headed', '.branch'].map((part) => target.closest(part))];
    const bars = [...document.querySelectorAll('header, .contents-bar')];
    const lowest = Math.max(...bars.map((bar) => bar.getBoundingClientRect().bottom));
    const { top, bottom } = target.getBoundingClientRect();
    return {
      focused: document.activeElement === target,
      marked: parts.some((part) => part && getComputedStyle(part).boxShadow !== 'none'),
      clear: top >= lowest && bottom > 0 && top < innerHeight,
    };
  }, anchor);
}
