import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KnowledgeBase, openKnowledgeBase, PHONE } from './open-knowledge-base.ts';

const GUIDE = '/en/guides/authorize-partner/';

let site: KnowledgeBase;

beforeAll(async () => {
  site = await openKnowledgeBase();
});

afterAll(() => site.close());

async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill(words);
}

const status = (page: Page) => page.getByRole('dialog').getByRole('status').textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('search', () => {
  test.each([
    ['en', 'Search the guides', 'send the invitation'],
    ['fr', 'Rechercher dans les guides', 'envoyer l’invitation'],
  ])('in %s leads from a button to the step that says it, and loads nothing before', async (language, open, words) => {
    const reader = await site.reader({ viewport: PHONE });
    const asked: string[] = [];
    reader.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const page = await reader.open(`/${language}/`);
    expect(asked.filter((path) => /pagefind|search-dialog|\/search\//.test(path))).toEqual([]);
    await page.getByRole('banner').getByRole('button', { name: open }).click();
    await page.getByRole('searchbox').fill(words);
    const step = page.getByRole('dialog').locator(`a[href="/${language}/guides/authorize-partner/#send-limited"]`);
    await step.click();
    await page.waitForURL(`**/${language}/guides/authorize-partner/#send-limited`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('send-limited');
    expect(reader.errors).toEqual([]);
    expect(reader.outside).toEqual([]);
    await reader.context.close();
  });

  test('a number and Enter open the guide, even before it was shown', async () => {
    const { open, context } = await site.reader();
    const page = await open('/en/');
    await searchFor(page, '2669');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${GUIDE}`);
    await context.close();
  });

  test('the arrow keys go through what was found, and a letter goes back into the field', async () => {
    const { open, context } = await site.reader();
    const page = await open('/en/');
    await searchFor(page, 'authorize a partner');
    await expect.poll(() => status(page)).toContain('guides found');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Authorize a Partner to access your products');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('_search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('s');
    expect(await page.getByRole('searchbox').inputValue()).toBe('authorize a partners');
    await context.close();
  });

  test('who finds nothing is told what to do and where to begin, and Escape leaves', async () => {
    const { open, context } = await site.reader();
    const page = await open('/en/');
    await searchFor(page, 'zzzyyyxxx');
    await expect.poll(() => status(page)).toContain('Nothing found for “zzzyyyxxx”');
    expect(await page.getByRole('dialog').getByRole('link').count()).toBeGreaterThan(6);
    // None of them is what was looked for, so that Enter opens none.
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox').fill('partner');
    await expect.poll(() => status(page)).toContain('guides found');
    expect(new URL(page.url()).pathname).toBe('/en/');
    // The first empties the field, as search fields do.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await context.close();
  });

  test('a mistyped word is found, and the answer says what was looked for instead', async () => {
    const { open, context } = await site.reader();
    const page = await open('/en/');
    await searchFor(page, 'authorize my parnter');
    await page.getByText('No guide says “parnter”. Shown instead: “partner”.').waitFor();
    await expect.poll(() => page.getByRole('dialog').locator(`a[href="${GUIDE}"]`).count()).toBe(1);
    await context.close();
  });

  test('words of the other language find the guide, and the result says by which words', async () => {
    const { open, context } = await site.reader();
    const page = await open('/en/');
    await searchFor(page, 'usurpation piratage');
    const found = page.getByRole('listitem').filter({ hasText: 'Found by its French words:' }).first();
    await found.waitFor();
    expect(await found.locator('[lang=fr]').textContent()).toContain('piratage');
    await context.close();
  });

  test('where its script does not come, the search says so and keeps what was typed, and the next try works', async () => {
    const { open, context, page, errors } = await site.reader();
    let fails = true;
    await context.route('**/search-dialog*', (route) => (fails ? route.abort() : route.continue()));
    await open('/en/');
    await searchFor(page, '2669');
    await expect.poll(() => status(page)).toContain('could not be loaded');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('searchbox').inputValue()).toBe('2669');
    fails = false;
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${GUIDE}`);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('where the index does not come, the search says so, and the next try works', async () => {
    const { open, context, page } = await site.reader();
    let fails = true;
    await context.route('**/search/en.json', (route) => (fails ? route.abort() : route.continue()));
    await open('/en/');
    await searchFor(page, 'partner');
    await expect.poll(() => status(page)).toContain('could not be loaded');
    fails = false;
    await page.getByRole('searchbox').fill('partners');
    await expect.poll(() => status(page)).toContain('guides found');
    await context.close();
  });

  test('where an answer fails, what was found for other words is gone, and Enter opens none of it', async () => {
    const { open, context } = await site.reader();
    const page = await open('/en/');
    await searchFor(page, '2669');
    await page.getByRole('dialog').locator(`a[href="${GUIDE}"]`).waitFor();
    await context.route('**/pagefind/fragment/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('dark mode');
    await expect.poll(() => status(page)).toContain('could not be loaded');
    expect(await page.getByRole('dialog').getByRole('link').count()).toBe(0);
    await context.close();
  });
});
