import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { type KnowledgeBase, openKnowledgeBase, PHONE } from './open-knowledge-base.ts';

let site: KnowledgeBase;

beforeAll(async () => {
  site = await openKnowledgeBase();
});

afterAll(() => site.close());

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

describe('the support page', () => {
  test('by keyboard alone: a few words, an answer, a language, a link on the clipboard that lands there', async () => {
    const reader = await site.reader({ permissions: CLIPBOARD });
    const page = await reader.open('/en/support/');
    await page.getByLabel('What does your customer ask?').focus();
    await page.keyboard.type('2669');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Authorize a Partner to access your products');
    await page.getByLabel('Filter the parts').focus();
    await page.keyboard.type('7a');
    // From the whole guide down to the only part that is left.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('radio', { name: 'French' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Copy: Link' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toBe(`${site.origin}/fr/guides/authorize-partner/#limited`);
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Copied: Link');
    await page.goto(await copied(page));
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('limited');
    expect(reader.outside).toEqual([]);
    expect(reader.errors).toEqual([]);
    await reader.context.close();
  });

  test('shows parts in both languages, copies every form, and previews what the customer sees', async () => {
    const { open, context } = await site.reader({ permissions: CLIPBOARD });
    const page = await open('/fr/support/');
    await page.getByLabel('Que demande votre client').fill('mot de passe appli');
    await page.locator('.support-guide').first().click();
    const part = page.locator('.support-place').filter({ hasText: 'Révoquer des mots de passe d’application' });
    expect(await part.locator('[lang=en]').first().textContent()).toBe('Revoke application passwords');
    await part.getByRole('radio').check();
    await page.getByRole('radio', { name: 'Anglais' }).check();
    expect(await page.locator('.support-preview [lang=en]').textContent()).toContain('Revoke application passwords');
    const address = `${site.origin}/en/guides/application-passwords/#revoke`;
    for (const [form, text] of [
      ['Lien court, dans la langue du lecteur', `${site.origin}/2855#revoke`],
      ['Markdown', `[Create and revoke application passwords: Revoke application passwords](${address})`],
      [
        'Phrase',
        `This guide shows you how. Create and revoke application passwords: Revoke application passwords\n${address}`,
      ],
    ] as const) {
      await page.getByRole('button', { name: `Copier\u202f: ${form}`, exact: true }).click();
      await expect.poll(() => copied(page)).toBe(text);
    }
    expect(await page.getByRole('img', { name: /Code QR/ }).count()).toBe(1);
    await context.close();
  });

  test('a link that also starts offers the start where it lands', async () => {
    const { open, context } = await site.reader({ permissions: CLIPBOARD });
    const page = await open('/en/support/');
    await page.getByLabel('What does your customer ask?').fill('2669');
    await page.locator('.support-guide').first().click();
    await page.getByLabel(/Offer to start/).check();
    await page.getByRole('button', { name: 'Copy: Link' }).click();
    await expect.poll(() => copied(page)).toBe(`${site.origin}/2669?start`);
    await page.goto(await copied(page));
    await page.getByRole('region', { name: 'Ready to be guided through this?' }).waitFor();
    await context.close();
  });

  test('who chooses another guide before the first has come gets the other one', async () => {
    const { open, context } = await site.reader();
    const page = await open('/en/support/');
    let answerTheFirst = () => {};
    const held = new Promise<void>((done) => {
      answerTheFirst = done;
    });
    const first = page.waitForRequest('**/support/guides/*.json');
    await context.route('**/support/guides/*.json', async (route) => {
      if (route.request() === (await first)) await held;
      await route.continue();
    });
    await page.getByLabel('What does your customer ask?').fill('partner');
    await page.locator('.support-guide').nth(0).click();
    const late = (await first).response();
    const title = await page.locator('.support-guide strong').nth(1).textContent();
    await page.locator('.support-guide').nth(1).click();
    const chosen = page.locator('.support-chosen h2');
    await expect.poll(() => chosen.textContent()).toBe(title);
    answerTheFirst();
    await (await late)?.finished();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    expect(await chosen.textContent()).toBe(title);
    await context.close();
  });

  test('remembers the links used last on this device, and forgets them when asked', async () => {
    const { open, context } = await site.reader({ permissions: CLIPBOARD });
    const page = await open('/en/support/');
    await page.getByLabel('What does your customer ask?').fill('dark mode');
    await page.locator('.support-guide').first().click();
    await page.getByRole('button', { name: 'Copy: Link' }).click();
    // A link is kept once it is copied.
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Copied: Link');
    await page.reload();
    await page.getByRole('button', { name: /Turn dark mode on or off/ }).click();
    await page.getByRole('button', { name: 'Copy: Link' }).waitFor();
    await page.getByRole('button', { name: 'Forget them' }).click();
    await page.reload();
    expect(await page.getByText('Links you used last').count()).toBe(0);
    await context.close();
  });

  test('without script it says what to do instead', async () => {
    const { open, context } = await site.reader({ javaScriptEnabled: false });
    const page = await open('/en/support/');
    const instead = page.locator('noscript p').first();
    expect(await instead.isVisible()).toBe(true);
    expect(await instead.textContent()).toContain('This page needs JavaScript.');
    await context.close();
  });
});

describe.each(['light', 'dark'] as const)('axe-core finds nothing in %s', (colorScheme) => {
  test('on the support page, in a search, where an answer is folded and where nothing is', async () => {
    const { open, context } = await site.reader({ colorScheme, viewport: PHONE });
    const page = await open('/fr/support/');
    await page.getByLabel('Que demande votre client').fill('partenaire');
    await page.locator('.support-guide').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('.support-guide').first().click();
    await page.getByRole('img', { name: /Code QR/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);

    await open('/2669?start#limited');
    await page.getByRole('button', { name: 'Close' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await open('/en/guides/authorise-a-partner/');
    await page.locator('.search-results a').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);

    await open('/fr/');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('parnter');
    await page.locator('.search-results a').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await context.close();
  });
});
