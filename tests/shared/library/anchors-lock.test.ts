import { expect, test } from 'vitest';
import { readGuide } from '#shared/guide/read-guide.ts';
import { addressesOf, checkAddresses, stampAddresses } from '#shared/library/anchors-lock.ts';
import { fixtureTexts } from './content-texts.ts';

const SMALL = (await fixtureTexts()).guides[0]?.text ?? '';

function guides(change: (text: string) => string = (text) => text) {
  const { guide, problems } = readGuide(change(SMALL), 'content/guides/visit-house.yaml');
  if (!guide) throw new Error(JSON.stringify(problems));
  return [guide];
}

const lock = stampAddresses(guides(), '');
const told = (now: ReturnType<typeof guides>, text = lock) =>
  checkAddresses(now, { name: 'content/anchors.lock', text }).map(({ line, message }) => `${line} ${message}`);

test('every address of a guide is kept, older ones too, one a line', () => {
  expect(lock.split('\n')).toEqual([
    'see-house',
    'visit-house',
    'visit-house#attic',
    'visit-house#cellar',
    'visit-house#climb',
    'visit-house#dust',
    'visit-house#enter-hall',
    'visit-house#entrance',
    'visit-house#hall',
    'visit-house#hang-coat',
    'visit-house#shoes',
    'visit-house#which-room',
    '',
  ]);
  expect(told(guides())).toEqual([]);
});

test('an id that was published and is gone is a mistake, and stamping does not hide it', () => {
  const renamed = guides((text) => text.replace('id: climb', 'id: go-up'));
  expect(told(renamed)).toEqual([
    '5 "visit-house#climb" was published, and leads nowhere any more',
    '1 this file is out of date: it lacks visit-house#go-up',
  ]);
  expect(told(renamed, stampAddresses(renamed, lock))).toEqual([
    '5 "visit-house#climb" was published, and leads nowhere any more',
  ]);
});

test('with an alias it still lands', () => {
  const renamed = guides((text) => text.replace('id: climb', 'id: go-up\n        aliases: [climb]'));
  expect(told(renamed, stampAddresses(renamed, lock))).toEqual([]);
});

test('so does everything in a guide that got another key', () => {
  const renamed = guides((text) => text.replace('key: visit-house\naliases: [', 'key: tour\naliases: [visit-house, '));
  expect(told(renamed, stampAddresses(renamed, lock))).toEqual([]);
  expect(addressesOf(renamed)).toContain('tour#climb');
});

test('a guide that is gone is told for each of its addresses, with what to do', () => {
  const problems = checkAddresses([], { name: 'content/anchors.lock', text: lock });
  expect(problems).toHaveLength(12);
  expect(problems[1]?.hint).toContain('write "aliases: [visit-house]" in the guide that took its place');
});

test('what a merge leaves is told, and gone with the next stamp', () => {
  const merged = `<<<<<<< ours\n${lock}>>>>>>> theirs\n`;
  expect(told(guides(), merged)).toEqual(['1 this line is no address', '14 this line is no address']);
  expect(stampAddresses(guides(), merged)).toBe(lock);
});
