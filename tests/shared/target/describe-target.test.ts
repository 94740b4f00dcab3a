import { expect, test } from 'vitest';
import { described } from './some-page.ts';

test('a target carries every wording that somebody has seen, and none that nobody has', () => {
  expect(described({ role: 'link', label: 'partner' }).name?.wordings).toEqual({
    en: ['Partner', 'Partners'],
    fr: ['Partenaire'],
  });
  expect(described({ role: 'button', label: 'add-partner' }).name?.wordings).toEqual({ en: ['Add a partner'] });
});

test('words seen in running text only are marked so', () => {
  expect(described({ role: 'button', label: 'limited-access' }).name?.loose).toBe(true);
  expect(described({ role: 'button', label: 'continue' }).name?.loose).toBe(false);
});

test('a label that the library lost is one that nobody has seen', () => {
  expect(described({ role: 'button', label: 'no-such-label' }).name).toEqual({ wordings: {}, loose: false });
});
