import { expect, test } from 'vitest';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';
import { pageEntries } from '../../site/src/loader/page-entries.ts';

const { library } = await readLibrary(CONTENT);
const [first] = library?.guides ?? [];
if (!library || !first) throw new Error('The content has mistakes: run check-content.');

const entry = (id: string, guides = library.guides) =>
  pageEntries({ ...library, guides }).find((page) => page.id === id);

test('a guide that is not translated yet is kept from search in that language, and only there', () => {
  const guides = [{ ...first, pending: 'fr' as const }];
  expect(entry(`fr/guides/${first.key}`, guides)?.data).toMatchObject({
    pagefind: false,
    head: [{ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } }],
  });
  expect(entry(`en/guides/${first.key}`, guides)?.data).not.toHaveProperty('pagefind');
  expect(JSON.stringify(entry(`fr/guides/${first.key}`)?.data)).not.toContain('noindex');
});

test('the state of the guides has a page in both languages', () => {
  expect(['en', 'fr'].map((language) => entry(`${language}/state`)?.data.title)).toEqual([
    'State of the guides',
    'État des guides',
  ]);
});
