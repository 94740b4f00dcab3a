import { expect, test } from 'vitest';
import { similo } from '../bench/locator/baselines/similo.ts';
import { similoPlusPlus } from '../bench/locator/baselines/similo-plus-plus.ts';
import type { PageElement } from '../bench/locator/data/page-element.ts';
import { bootstrap, mcnemar } from '../bench/locator/figures/comparisons.ts';
import { areaUnderCurve, calibrationBins, calibrationError } from '../bench/locator/figures/measures.ts';
import { thresholdFor } from '../bench/locator/figures/thresholds.ts';

const element: PageElement = {
  ...{ at: 0, tag: 'a', id: 'go', name: 'go', type: 'button', classes: ['btn'], text: 'Go on', alt: 'Go', title: '' },
  ...{ href: '/go', ariaLabel: 'Go on', xpath: '/html[1]/a[1]', idxpath: '/html[1]/a[1]', nearby: 'Back' },
  ...{ visible: true, disabled: false, isButton: true, attributes: { 'data-testid': 'go' } },
  box: { x: 10, y: 10, width: 80, height: 20 },
};

test('the baselines give an element that has not changed all their weights', () => {
  expect(similo(element, element)).toBeCloseTo(12);
  expect(similoPlusPlus(element, element)).toBeCloseTo(18.75);
});

test('the baselines count a missing value as unlike', () => {
  expect(similo(element, { ...element, text: '', nearby: '' })).toBeCloseTo(9);
  expect(similo({ ...element, id: '' }, { ...element, id: '' })).toBeCloseTo(10.5);
});

test('above the threshold lie no more absent targets than were allowed', () => {
  const scores = Array.from({ length: 200 }, (_, at) => at / 200);
  const { at1, at5 } = thresholdFor(scores);
  expect(scores.filter((score) => score > at1)).toHaveLength(2);
  expect(scores.filter((score) => score > at5)).toHaveLength(10);
});

test('present targets that always score higher fill the area under the curve', () => {
  const trial = (score: number, isPresent: boolean) => ({ score, isPresent, isRight: isPresent });
  expect(areaUnderCurve([trial(0.9, true), trial(0.8, true), trial(0.2, false)])).toBe(1);
  expect(areaUnderCurve([trial(0.5, true), trial(0.5, false)])).toBe(0.5);
  expect(areaUnderCurve([trial(0.5, true)])).toBeUndefined();
});

test('who says 0.8 and is right four times of five is calibrated', () => {
  const trials = [1, 1, 1, 1, 0].map((right) => ({ score: 0.8, isRight: right === 1, isPresent: true }));
  expect(calibrationError(calibrationBins(trials))).toBeCloseTo(0);
  expect(calibrationError(calibrationBins(trials.map((trial) => ({ ...trial, isRight: false }))))).toBeCloseTo(0.8);
});

test("McNemar's test looks only at the cases in which two methods differ", () => {
  const won = [true, true, true, true, true, true, true];
  expect(mcnemar(won, won)).toBe(1);
  expect(mcnemar([...won, true], [...won.map(() => false), true])).toBeCloseTo(2 / 2 ** 7);
});

test('the range of a share is the same on every run, and holds it', () => {
  const groups = [[1, 1, 1], [0, 1], [1], [0, 0, 1]];
  const [low, high] = bootstrap(groups) ?? [1, 0];
  expect(bootstrap(groups)).toEqual([low, high]);
  expect(low).toBeLessThan(6 / 9);
  expect(high).toBeGreaterThan(6 / 9);
});
