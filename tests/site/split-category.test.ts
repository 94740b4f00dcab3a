import { expect, test } from 'vitest';
import { readLibrary } from '#shared/node/read-library.ts';
import { categoryEntries } from '../../site/src/loader/category-entries.ts';
import { initialOf, MOST_ON_ONE_PAGE, titlePages } from '../../site/src/views/split-category.ts';

const { library } = await readLibrary();
const [first] = library?.guides ?? [];
if (!first) throw new Error('The content has mistakes: run check-content.');

const guides = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...first,
    key: `guide-${index}`,
    title: {
      en: `${String.fromCharCode(65 + (index % 26))} task ${index}`,
      fr: `${String.fromCharCode(90 - (index % 26))} tâche ${index}`,
    },
  }));

test('a category that fits one page stays one page', () => {
  expect(titlePages(guides(MOST_ON_ONE_PAGE), 'en')).toEqual([]);
});

test('a thousand guides are all there, each once, on pages that do not grow', () => {
  for (const language of ['en', 'fr'] as const) {
    const pages = titlePages(guides(1000), language);
    expect(new Set(pages.flatMap((page) => page.guides.map(({ key }) => key))).size).toBe(1000);
    expect(Math.max(...pages.map((page) => page.guides.length))).toBeLessThanOrEqual(60);
    const titles = pages.flatMap((page) => page.guides.map(({ title }) => title[language]));
    expect(titles).toEqual(titles.toSorted(new Intl.Collator(language).compare));
  }
});

test('both languages have the same pages, so that switching never leads nowhere', () => {
  const category = { key: 'billing', name: { en: 'Billing', fr: 'Facturation' }, guides: guides(333) };
  const addresses = (language: 'en' | 'fr') =>
    categoryEntries(category, language).map(({ id }) => id.slice(language.length));
  expect(addresses('en')).toEqual(addresses('fr'));
  expect(addresses('en').length).toBeGreaterThan(5);
});

test('titles stand under their first letter, whatever its accent', () => {
  expect(initialOf('Écrire un mot')).toBe('E');
  expect(initialOf('« Qui paie ? »')).toBe('Q');
  expect(initialOf('2FA')).toBe('#');
});
