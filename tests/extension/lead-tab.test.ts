import { expect, test } from 'vitest';
import { giveLead, guideFor, guideLedElsewhere, type Lead, PATIENCE } from '../../extension/background/lead-tab.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const RUN = { guide: 'authorize-partner', touched: NOON };

function lead(tab: number, more: Partial<Lead> = {}): Lead {
  return { guide: RUN.guide, tab, since: NOON, arrived: true, ...more };
}

test('a guide goes on in the tab where it runs, however long the customer was away', () => {
  expect(guideFor(1, [lead(1)], [RUN], NOON + 5 * PATIENCE)).toBe(RUN.guide);
});

test('a second tab of the Manager knows what goes on in the first, as long as it is worth saying', () => {
  expect(guideFor(2, [lead(1)], [RUN], NOON)).toBeUndefined();
  expect(guideLedElsewhere(2, [lead(1)], [RUN], NOON)).toBe(RUN.guide);
  expect(guideLedElsewhere(1, [lead(1)], [RUN], NOON)).toBeUndefined();
  expect(guideLedElsewhere(2, [lead(1)], [RUN], NOON + PATIENCE)).toBeUndefined();
});

test('after the tab was closed, the next one takes the guide over for half an hour', () => {
  expect(guideFor(2, [], [RUN], NOON + PATIENCE - 1)).toBe(RUN.guide);
  expect(guideFor(2, [], [RUN], NOON + PATIENCE)).toBeUndefined();
});

test('of two guides without a tab, the one seen last is taken over', () => {
  const newer = { guide: 'dark-mode', touched: NOON + 1 };
  expect(guideFor(2, [], [RUN, newer], NOON + 2)).toBe('dark-mode');
});

test('a link waits half an hour for the login, then no longer', () => {
  const waiting = lead(1, { arrived: false });
  expect(guideFor(1, [waiting], [RUN], NOON + PATIENCE - 1)).toBe(RUN.guide);
  expect(guideFor(1, [waiting], [RUN], NOON + PATIENCE)).toBeUndefined();
});

test('a guide that has ended is not shown by itself', () => {
  expect(guideFor(1, [lead(1)], [], NOON)).toBeUndefined();
});

test('a guide has one tab, and a tab one guide', () => {
  const moved = giveLead([lead(1), lead(2, { guide: 'dark-mode' })], lead(2));
  expect(moved).toEqual([lead(2)]);
});
