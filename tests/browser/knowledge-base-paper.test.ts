import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type KnowledgeBase, openKnowledgeBase } from './open-knowledge-base.ts';

/** A guide on paper, as Chromium prints it. */

const GUIDE = 'guides/authorize-partner/';

let site: KnowledgeBase;

beforeAll(async () => {
  site = await openKnowledgeBase();
});

afterAll(() => site.close());

test.each([
  ['en', ['Authorize a Partner', 'Only the products you pick', 'The whole Organization', 'Short link:']],
  ['fr', ['Donner à un Partenaire', 'Seulement les produits', 'Toute l’Organisation', 'Lien court']],
])(
  'in %s a guide has both branches, its short link, the ids of its steps and no controls, on two pages',
  async (language, words) => {
    const { open, context } = await site.reader({ colorScheme: 'dark' });
    const { pages, text } = await print(await open(`/${language}/${GUIDE}`));
    for (const part of [...words, '/2669', '#limited', '#full', '#open-partners', '#with-wallet'])
      expect(text).toContain(part);
    for (const control of ['Guide me', 'Me guider', 'Practise', 'entraîner', 'Search', 'Rechercher', 'Light', 'Appar'])
      expect(text).not.toContain(control);
    expect(pages).toBe(2);
    await context.close();
  },
);

test('a short guide takes one page, and no guide ends on an empty one', async () => {
  const { open, context } = await site.reader();
  const short = await print(await open('/en/guides/renewal-emails/'));
  expect(short.pages).toBe(1);
  for (const guide of ['secure-account', 'eco-design']) {
    const { last } = await print(await open(`/fr/guides/${guide}/`));
    expect(last.trim().length, guide).toBeGreaterThan(20);
  }
  await context.close();
});

test('every step and every answer has a box to tick, empty also where the reader has ticked it', async () => {
  const { open, context } = await site.reader({ colorScheme: 'dark' });
  const page = await open(`/en/${GUIDE}`);
  for (const box of await page.getByRole('checkbox').all()) await box.check({ force: true });
  await page.emulateMedia({ media: 'print' });
  const boxless = await page.locator('.step:not(.choice), .branch > .headed > :first-child').evaluateAll((parts) =>
    parts
      .filter((part) => {
        const { borderTopWidth, width } = getComputedStyle(part, '::before');
        return !(Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(width) > 5);
      })
      .map(({ id }) => id),
  );
  expect(boxless).toEqual([]);
  const filled = await page
    .locator('input[type=checkbox]:visible')
    .evaluateAll((boxes) => boxes.filter((box) => getComputedStyle(box).appearance !== 'none').length);
  expect(filled).toBe(0);
  await context.close();
});

test('the code to scan leads to the short link', async () => {
  const { open, context } = await site.reader();
  const page = await open(`/fr/${GUIDE}`);
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('.paper-head svg').boundingBox();
  // Smaller than this, a phone cannot read it from a hand's distance.
  expect(box?.width).toBeGreaterThan(70);
  expect(box?.height).toBe(box?.width);
  await context.close();
});

async function print(page: Page): Promise<{ pages: number; text: string; last: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return { pages: totalPages, text: text.join('\n').replace(/\s+/g, ' '), last: text.at(-1) ?? '' };
}
