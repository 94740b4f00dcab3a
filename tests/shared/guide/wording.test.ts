import { expect, test } from 'vitest';
import { languageOfLabel } from '#shared/guide/wording.ts';

test('a button of the Manager is named in the Manager’s language, one of the computer in the reader’s', () => {
  expect(languageOfLabel({ of: undefined }, 'en', 'fr')).toBe('fr');
  expect(languageOfLabel({ of: 'device' }, 'en', 'fr')).toBe('en');
  expect(languageOfLabel({ of: undefined }, 'en', undefined)).toBe('en');
});
