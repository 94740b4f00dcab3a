import { expect, test } from 'vitest';
import { guideByKey } from '#shared/library/library.ts';
import { readLibrary } from '#shared/node/read-library.ts';
import { describeGuide } from '../../site/src/support/describe-guide.ts';
import { type LinkChoice, makeLink } from '../../site/src/support/make-link.ts';

const { library } = await readLibrary();
const found = library && guideByKey(library, 'authorize-partner');
if (!library || !found) throw new Error('The library does not read: npm run content says why.');
const guide = describeGuide(library, found);
const place = (id: string) => guide.places.find((one) => one.id === id);

function made(choice: Partial<LinkChoice>, id?: string) {
  const at = id ? place(id) : undefined;
  return makeLink(
    { guide, language: 'own', start: false, ...choice, ...(at && { place: at }) },
    'https://guides.example',
  );
}

test('every part of a guide is offered, in both languages and with the number that its page prints', () => {
  expect(place('limited')).toEqual({
    id: 'limited',
    kind: 'branch',
    number: '7a',
    title: { en: 'Only the products you pick', fr: 'Seulement les produits que vous désignez' },
    depth: 2,
  });
  expect(place('confirm-limited')?.depth).toBe(3);
  expect(place('add-partner')?.depth).toBe(0);
  expect(place('open-partners')?.title.en).toBe('Select Partner in the left sidebar.');
});

test('a link in the customer’s own language is the short one, with the part', () => {
  expect(made({}, 'limited').link).toBe('https://guides.example/2669#limited');
});

test('a link in one language leads to that language, and its short form still serves both', () => {
  const { link, short } = made({ language: 'fr' }, 'limited');
  expect(link).toBe('https://guides.example/fr/guides/authorize-partner/#limited');
  expect(short).toBe('https://guides.example/2669#limited');
});

test('a guide that the original does not number is named by its key', () => {
  const { faq: _, ...unnumbered } = guide;
  expect(makeLink({ guide: unnumbered, language: 'own', start: false }, 'https://guides.example').link).toBe(
    'https://guides.example/authorize-partner',
  );
});

test('a link may ask to start, before its part', () => {
  expect(made({ start: true }, 'select-partner').link).toBe('https://guides.example/2669?start#select-partner');
});

test('the sentence is in the customer’s language; in both where nobody knows it', () => {
  expect(made({ language: 'fr' }, 'limited').sentence).toBe(
    'Ce guide vous montre comment faire. Donner à un Partenaire l’accès à vos produits, étape 7a\u202f: Seulement les produits que vous désignez\nhttps://guides.example/fr/guides/authorize-partner/#limited',
  );
  expect(made({}).sentence.split('\n')).toEqual([
    'This guide shows you how. Authorize a Partner to access your products',
    'Ce guide vous montre comment faire. Donner à un Partenaire l’accès à vos produits',
    'https://guides.example/2669',
  ]);
});

test('signs in a title mean nothing to Markdown or HTML', () => {
  const odd = { ...guide, title: { en: 'A <b> & [c] "d"', fr: '' } };
  const { markdown, html } = makeLink({ guide: odd, language: 'en', start: false }, 'https://x.example');
  expect(markdown).toBe('[A \\<b\\> & \\[c\\] "d"](https://x.example/en/guides/authorize-partner/)');
  expect(html).toContain('A &lt;b&gt; &amp; [c] &quot;d&quot;</a>');
});
