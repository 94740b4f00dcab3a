import { expect, test } from 'vitest';
import { type Change, continueHistory, printHistory, readHistory } from '#shared/library/history.ts';
import { guideByKey } from '#shared/library/library.ts';
import { readLibrary } from '#shared/node/read-library.ts';

const { library } = await readLibrary();
const guide = library && guideByKey(library, 'authorize-partner');
if (!guide) throw new Error('The library does not read: npm run content says why.');

const now = (hash: string, ...changedAnchors: string[]) => [{ guide, hash, changedAnchors }];
const first = continueHistory([], now('aaaaaaaa', 'access'), '2026-11-22');

test('a new guide is first published, whatever is new in it', () => {
  expect(printHistory(first)).toBe('2026-11-22 authorize-partner aaaaaaaa\n');
});

test('what is as it was gets no line, however often it is stamped', () => {
  expect(continueHistory(first, now('aaaaaaaa'), '2027-01-01')).toEqual(first);
});

test('a change names what was changed, as far as it is still there', () => {
  const later = continueHistory(first, now('bbbbbbbb', 'wallet', 'gone-by-now', 'access'), '2027-01-01');
  expect(later.at(-1)).toMatchObject({ date: '2027-01-01', anchors: ['access', 'wallet'] });
  expect(readHistory(printHistory(later))).toEqual(later);
});

test('several changes on one day are one', () => {
  const morning = continueHistory(first, now('bbbbbbbb', 'wallet'), '2027-01-01');
  const evening = continueHistory(morning, now('cccccccc', 'access'), '2027-01-01');
  expect(evening.map(({ hash, anchors }: Change) => [hash, anchors.join()])).toEqual([
    ['aaaaaaaa', ''],
    ['cccccccc', 'access,wallet'],
  ]);
});

test('what a merge leaves behind is passed over', () => {
  expect(readHistory(`<<<<<<< ours\n${printHistory(first)}=======\n`)).toEqual(first);
});
