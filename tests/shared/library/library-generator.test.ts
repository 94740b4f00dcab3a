import { beforeAll, expect, test } from 'vitest';
import { type Composed, type ContentTexts, composeLibrary } from '#shared/library/compose-library.ts';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';
import { textPairs } from '#shared/translation/text-pairs.ts';
import { generateContent } from '../../bench/library-generator.ts';

const GUIDES = 60;

let texts: ContentTexts;
let generated: Composed;

beforeAll(async () => {
  texts = await generateContent(GUIDES);
  generated = composeLibrary(texts);
});

test('a generated library keeps to every rule that a written one keeps to', () => {
  expect(generated.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(generated.library?.guides).toHaveLength(GUIDES);
});

test('the same count and seed make the same content, another seed makes another', async () => {
  expect(await generateContent(GUIDES)).toEqual(texts);
  expect((await generateContent(GUIDES, 2)).guides[3]).not.toEqual(texts.guides[3]);
});

test('its guides are as long as the real ones, and no two have the same title', async () => {
  const { library } = await readLibrary(CONTENT);
  const wordsOf = (guides: NonNullable<Composed['library']>['guides']): number =>
    guides.flatMap(textPairs).flatMap(({ words }) => words.split(/\s+/)).length / guides.length;
  const guides = generated.library?.guides ?? [];
  expect(wordsOf(guides) / wordsOf(library?.guides ?? [])).toBeCloseTo(1, 1);
  expect(new Set(guides.map(({ title }) => title.fr)).size).toBe(GUIDES);
});

test('it brings labels, pages and sources of its own', () => {
  const { library } = generated;
  for (const names of [library?.labels, library?.pages, library?.sources])
    expect(Object.keys(names ?? {}).some((name) => /-\d+$/.test(name))).toBe(true);
});
