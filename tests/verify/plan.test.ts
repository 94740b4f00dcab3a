import { describe, expect, test } from 'vitest';
import { readLibrary } from '#shared/node/read-library.ts';
import { CONDITIONS, type Condition, PLAIN } from './plan/conditions.ts';
import { readOptions } from './plan/options.ts';
import { shareForCi, walksUnder } from './plan/plan.ts';
import { sampleOf } from './plan/seeded.ts';
import { nameOfWay, waysThrough } from './plan/ways.ts';

const { library } = await readLibrary();
const guides = library?.guides ?? [];
const waysOf = (key: string) => guides.filter((guide) => guide.key === key).flatMap(waysThrough);

describe('ways through a guide', () => {
  test('a choice within an answer multiplies only that answer', () => {
    expect(waysOf('authorize-partner')).toEqual([
      { access: 'limited' },
      { access: 'full', wallet: 'with-wallet' },
      { access: 'full', wallet: 'without-wallet' },
    ]);
  });

  test('the task of a guide is a choice like any other', () => {
    expect(waysOf('end-partnership')).toEqual([{ side: 'as-client' }, { side: 'as-partner' }]);
  });

  test('a guide that asks nothing has one way', () => {
    expect(waysOf('secure-account').map(nameOfWay)).toEqual(['the only way']);
  });
});

describe('what is walked', () => {
  test('under plain conditions, every way in each of the four pairs of languages', () => {
    const walks = walksUnder(PLAIN, guides);
    expect(walks.length).toBe(guides.flatMap(waysThrough).length * 4);
    const pairs = new Set(walks.map(({ reads, manager }) => `${reads}-${manager}`));
    expect([...pairs].toSorted()).toEqual(['en-en', 'en-fr', 'fr-en', 'fr-fr']);
  });

  test('under a condition, without the ways that are not there', () => {
    const places = (condition: Condition) => walksUnder(condition, guides).flatMap(({ way }) => way.place ?? []);
    expect(places(PLAIN)).toContain('inside-infomaniak');
    expect(places({ ...PLAIN, without: ['inside-infomaniak'] })).not.toContain('inside-infomaniak');
    expect(places({ ...PLAIN, without: ['inside-infomaniak'] })).toContain('macos');
  });

  test('CI walks all of that, and of the rest as many as there is time for, the same for the same seed', () => {
    const plain = walksUnder(PLAIN, guides).length;
    const names = (seed: number) =>
      shareForCi(guides, 20, seed).map(({ guide, way, condition }) => [guide.key, way, condition.name]);
    expect(names(3).length).toBe(plain + 20);
    expect(names(3)).toEqual(names(3));
    expect(names(3)).not.toEqual(names(4));
    expect(
      names(3)
        .slice(plain)
        .some(([, , condition]) => condition === 'plain'),
    ).toBe(false);
  });

  test('a sample takes nothing twice, and all there is where that is less', () => {
    const list = Array.from({ length: 30 }, (_, index) => index);
    const some = sampleOf(list, 12, 7);
    expect(new Set(some).size).toBe(12);
    expect([...sampleOf(list, 99, 7)].toSorted((a, b) => a - b)).toEqual(list);
  });

  test('every condition has a name of its own', () => {
    expect(new Set(CONDITIONS.map(({ name }) => name)).size).toBe(CONDITIONS.length);
  });
});

test('what is asked for is read, and what nobody knows is refused', () => {
  const usual = { seed: 5, browsers: 2 };
  expect(readOptions(['--ci', '--seed=9', '--guide=dark-mode'], usual)).toMatchObject({
    run: 'ci',
    seed: 9,
    browsers: 2,
    guides: ['dark-mode'],
  });
  expect(readOptions([], usual)).toMatchObject({ run: 'all', seed: 5 });
  expect(() => readOptions(['--everything'], usual)).toThrow();
});
