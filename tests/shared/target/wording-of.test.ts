import { expect, test } from 'vitest';
import { olderWordingOf } from '#shared/target/wording-of.ts';

const seen = ['test'];
const LABEL = {
  what: 'Button',
  en: { text: 'Edit', seen, variants: [{ text: 'Modify', seen }] },
  fr: { text: 'Modifier', seen },
};

test('an element that has an older wording says which', () => {
  expect(olderWordingOf('MODIFY…', LABEL, 'en-GB')).toBe('Modify');
});

test('the newest wording, other words, and another language say nothing', () => {
  expect(olderWordingOf('Edit', LABEL, 'en')).toBeUndefined();
  expect(olderWordingOf('Remove', LABEL, 'en')).toBeUndefined();
  expect(olderWordingOf('Modify', LABEL, 'fr')).toBeUndefined();
  expect(olderWordingOf('Modify', LABEL, '')).toBeUndefined();
});
