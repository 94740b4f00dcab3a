import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findChromium } from '#shared/node/find-chromium.ts';
import { followGuide } from './customer.ts';
import { readCard, waitForCard } from './seen-card.ts';
import { type Served, serveSite } from './serve-site.ts';

let site: Served;
let browser: Browser;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  site = await serveSite();
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  page = await context.newPage();
  troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
});

afterEach(async () => {
  expect(troubles).toEqual([]);
  await page.context().close();
});

const practise = (query: string) => page.goto(`${site.origin}/practice/?${query}`);

test.each([
  { access: 'limited', reads: 'en', manager: 'fr' },
  { access: 'full', reads: 'fr', manager: 'en' },
] as const)(
  'with no extension, a reader in $reads practises $access access on an interface in $manager',
  async (way) => {
    await practise(`guide=authorize-partner&language=${way.reads}&interface=${way.manager}`);
    const met = await followGuide(page, way);
    expect(met.map(({ step }) => step)).toContain(way.access === 'limited' ? 'send-limited' : 'send-full');
    await page.getByRole('heading', { name: /The invitation is on its way|L’invitation est en route/ }).waitFor();
  },
);

test('the button on the guide’s page leads to the guide on the practice Manager', async () => {
  await page.goto(`${site.origin}/fr/guides/authorize-partner/`);
  await page.locator('a[href^="/practice/?"]').first().click();
  const card = await waitForCard(page, ({ sight }) => sight === 'found', 'the first step');
  expect(card.text).toContain('menu de gauche');
});

test('a reload carries on at the same step, and the address no longer asks for a new start', async () => {
  await practise('guide=2669&step=search-partner&language=en');
  const before = await waitForCard(page, ({ step }) => step === 'search-partner', 'the step of the link');
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  const after = await waitForCard(page, ({ step }) => step !== '', 'a step');
  expect(after.step).toBe(before.step);
});

test('leaving the guide is not undone by a reload', async () => {
  await practise('guide=2669&language=en');
  await waitForCard(page, ({ sight }) => sight === 'found', 'the first step');
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('cairn-rehearsal') ?? '');
    sessionStorage.setItem('cairn-rehearsal', JSON.stringify({ ...kept, events: [...kept.events, { type: 'leave' }] }));
  });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await readCard(page)).toBeUndefined();
});

test('a link to an unknown guide says so in both languages, and everything else works', async () => {
  await practise('guide=no-such-guide&language=fr');
  const notice = page.getByText('Ce lien d’entraînement désigne un guide qui n’existe pas.');
  await notice.waitFor();
  await page.getByText('This practice link names a guide that does not exist.').waitFor();
  await page.getByRole('button', { name: 'Close this message' }).click();
  await notice.waitFor({ state: 'detached' });
});

test('a link to an unknown step says so and starts at the beginning', async () => {
  await practise('guide=2669&step=no-such-step&language=en');
  await page.getByText('The guide starts at its beginning.').waitFor();
  await waitForCard(page, ({ step }) => step === 'open-partners', 'the first step that is left to do');
});

test('a spoilt memory is forgotten without a word', async () => {
  await practise('');
  await page.evaluate(() => sessionStorage.setItem('cairn-rehearsal', '{"guide":'));
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('the guide loads nothing but itself', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await practise('guide=2669&language=en');
  await waitForCard(page, ({ sight }) => sight === 'found', 'the first step');
  expect(asked.filter((path) => path.includes('/packs/'))).toEqual([
    '/practice/packs/index.json',
    '/practice/packs/authorize-partner.json',
    '/practice/packs/pages.json',
  ]);
});
