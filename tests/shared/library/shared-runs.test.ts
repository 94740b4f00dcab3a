import { expect, test } from 'vitest';
import { indexSources, sharedRuns } from '#shared/library/shared-runs.ts';

const SOURCE = 'Guide\nCochez la case pour sélectionner le Partenaire concerné\nparmi les résultats de recherche.';
const index = indexSources([{ name: 'book.txt', text: SOURCE }], 8);
const found = (text: string) => sharedRuns(text, index).map(({ character, source }) => `${character} ${source}`);

test('eight words in the order of a source are found, whatever their accents, capitals and signs', () => {
  expect(found('Ici : COCHEZ la case, pour selectionner le partenaire concerné !')).toEqual(['6 book.txt:2']);
});

test('also over the end of a line', () => {
  expect(found('sélectionner le Partenaire concerné parmi les résultats de')).toEqual(['0 book.txt:2']);
});

test('seven words are ours', () => {
  expect(found('Cochez la case pour sélectionner le Partenaire voulu')).toEqual([]);
});

test('a label within them breaks the run', () => {
  expect(found('Cochez la case pour sélectionner le xxxxxxxxx concerné')).toEqual([]);
});
