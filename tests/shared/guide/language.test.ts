import { expect, test } from 'vitest';
import { LANGUAGES, languageOf } from '#shared/guide/language.ts';

test('a regional tag is the language of the guide', () => {
  expect(languageOf('fr-CH', LANGUAGES)).toBe('fr');
  expect(languageOf('EN_us', LANGUAGES)).toBe('en');
});

test('a language without guides is none of ours', () => {
  expect(languageOf('de-CH', LANGUAGES)).toBeUndefined();
  expect(languageOf('', LANGUAGES)).toBeUndefined();
  expect(languageOf(null, LANGUAGES)).toBeUndefined();
});
