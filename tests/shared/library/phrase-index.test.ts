import { expect, test } from 'vitest';
import { indexPhrases } from '#shared/library/phrase-index.ts';

const index = indexPhrases(['Add a partner', 'Été', '+ New', '…'], (phrase) => [phrase]);

test('a phrase may stand in a text that has its first word, in any case and beside any sign', () => {
  expect(index.mayStandIn('Choisissez «\u202fadd').toSorted()).toEqual(['Add a partner', '…']);
  expect(index.mayStandIn('L’été, add').toSorted()).toEqual(['Add a partner', 'Été', '…']);
  expect(index.mayStandIn('Select **new** entries')).toContain('+ New');
});

test('a word inside another one is not that word', () => {
  expect(index.mayStandIn('Additional news')).toEqual(['…']);
});
