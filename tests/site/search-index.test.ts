import { expect, test } from 'vitest';
import { readExcerpt } from '../../site/src/client/search-index.ts';

test('an excerpt shows its words as they are written, with the found ones marked', () => {
  expect(readExcerpt('Select <mark>Partner</mark> &amp; go &lt;on&gt;')).toEqual([
    { text: 'Select ', marked: false },
    { text: 'Partner', marked: true },
    { text: ' & go <on>', marked: false },
  ]);
});

test('an escaped entity is not decoded twice', () => {
  expect(readExcerpt('&amp;lt;b&amp;gt;')).toEqual([{ text: '&lt;b&gt;', marked: false }]);
});
