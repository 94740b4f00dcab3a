import { expect, test } from 'vitest';
import { chooseLanguage } from '../../site/src/client/choose-language.ts';

test('what the reader chose before wins over the browser', () => {
  expect(chooseLanguage('en', ['fr-CH', 'fr'])).toBe('en');
});

test('without an earlier choice, the first of the browser’s languages that we have wins', () => {
  expect(chooseLanguage(null, ['de-CH', 'fr-CH', 'en'])).toBe('fr');
  expect(chooseLanguage(null, ['en-GB', 'fr'])).toBe('en');
});

test('a stored word that is no language of ours counts for nothing', () => {
  expect(chooseLanguage('klingon', ['fr'])).toBe('fr');
});

test('a reader of other languages is left to choose', () => {
  expect(chooseLanguage(null, ['de', 'it'])).toBeUndefined();
});
