import { expect, test } from 'vitest';
import { anchorsOf, findAnchor } from '#shared/library/anchors.ts';
import { composeLibrary } from '#shared/library/compose-library.ts';
import { findGuide } from '#shared/library/find-guide.ts';
import type { Library } from '#shared/library/library.ts';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';
import { fixtureTexts } from './content-texts.ts';

const small = loaded(composeLibrary(await fixtureTexts()));
const real = loaded(await readLibrary(CONTENT));

function loaded({ library }: { readonly library?: Library }): Library {
  if (!library) throw new Error('The content has mistakes: run check-content.');
  return library;
}

test('a guide is found by key, by an older key and by its number', () => {
  for (const name of ['visit-house', 'see-house', '100']) expect(findGuide(small, name)?.key).toBe('visit-house');
  for (const name of ['', '1', 'visit', 'constructor', '__proto__']) expect(findGuide(small, name)).toBeUndefined();
});

test('every part of a guide that an address may end with is an anchor, in reading order', () => {
  const guide = findGuide(small, 'visit-house');
  expect(guide && anchorsOf(guide).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'prerequisite shoes',
    'task which-room',
    'section hall',
    'step enter-hall',
    'step hang-coat',
    'section attic',
    'step climb',
    'follow-up dust',
    'section cellar',
  ]);
});

test('an older id still lands, and has a title in both languages', () => {
  const guide = findGuide(small, 'visit-house');
  expect(guide && findAnchor(guide, 'entrance')).toMatchObject({
    id: 'hall',
    title: { en: 'The hall', fr: 'Le hall' },
  });
  expect(guide && findAnchor(guide, 'roof')).toBeUndefined();
});

test('no two anchors of a real guide share an id', () => {
  for (const guide of real.guides) {
    const ids = anchorsOf(guide).flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('both branches of 2669 can be linked to', () => {
  const guide = findGuide(real, '2669');
  expect(guide && ['limited', 'full'].map((id) => findAnchor(guide, id)?.kind)).toEqual(['branch', 'branch']);
});
