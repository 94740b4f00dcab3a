import { expect, test } from 'vitest';
import { guideByKey } from '#shared/library/library.ts';
import { readLibrary } from '#shared/node/read-library.ts';
import { stepNumber } from '#shared/walkthrough/count.ts';
import { allSteps } from '#shared/walkthrough/path.ts';
import { numberSteps } from '../../site/src/guide/number-steps.ts';

const { library } = await readLibrary();
const guide = library && guideByKey(library, 'authorize-partner');

test('a step has the same number on the page as on the card of a walkthrough', () => {
  if (!guide) throw new Error('The library does not read: npm run content says why.');
  const numbers = numberSteps(guide);
  const walks = [
    { access: 'limited' },
    { access: 'full', wallet: 'with-wallet' },
    { access: 'full', wallet: 'without-wallet' },
  ];
  const compared = walks.flatMap((choices) =>
    allSteps(guide).flatMap(({ id }) => {
      const walked = stepNumber(guide, choices, id);
      return walked ? [{ id, page: numbers.get(id), card: `${walked.number}` }] : [];
    }),
  );
  expect(compared.length).toBeGreaterThan(20);
  expect(compared.filter(({ page, card }) => page !== card)).toEqual([]);
});

test('both answers count on from their question, each with a letter of its own', () => {
  if (!guide) throw new Error('The library does not read: npm run content says why.');
  const numbers = numberSteps(guide);
  const asked = Number(numbers.get('access'));
  expect(numbers.get('limited')).toBe(`${asked}a`);
  expect(numbers.get('full')).toBe(`${asked}b`);
  expect(numbers.get('confirm-limited')).toBe(`${asked + 1}`);
  expect(numbers.get('confirm-full')).toBe(`${asked + 1}`);
});
