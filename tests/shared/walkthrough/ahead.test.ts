import { expect, test } from 'vitest';
import { isNamedAlone, stepsAhead } from '#shared/walkthrough/ahead.ts';
import { stepById } from '#shared/walkthrough/path.ts';
import { authorizePartner } from './authorize-partner.ts';
import { asking, doing, guideOf } from './some-guide.ts';
import { go, next, walk } from './walk.ts';

const text = { en: 'Words', fr: 'Mots' };
const aheadIn = (...steps: Parameters<typeof guideOf>[0]) => {
  const guide = guideOf(steps);
  return stepsAhead(guide, walk(guide).state).map(({ id }) => id);
};

test('the card looks out for a few of the next steps', () => {
  expect(aheadIn(doing('a'), doing('b'), doing('c'), doing('d'), doing('e'))).toEqual(['b', 'c', 'd']);
});

test.each([
  ['a caution', doing('c', { caution: text })],
  ['a secret', doing('c', { caution: text, secret: true })],
  ['something to repeat', doing('c', { repeat: text })],
  ['something in the mail', doing('c', { where: 'mail' })],
  ['another guide', doing('c', { guide: { guide: 'other' } })],
  ['a question', asking('c', { yes: [], no: [] })],
])('nobody is led past %s without a word', (_, c) => {
  expect(aheadIn(doing('a'), doing('b'), c, doing('d'))).toEqual(['b']);
  expect(aheadIn(c, doing('d'))).toEqual([]);
});

test('two steps that point at the same element are not told apart', () => {
  const same = { target: { role: 'button', label: 'continue' } } as const;
  expect(aheadIn(doing('a', same), doing('b'), doing('c', same))).toEqual(['b']);
});

test('a run that is over, or has not begun, is nowhere ahead', () => {
  const guide = guideOf([doing('a')]);
  expect(stepsAhead(guide, walk(guide).does(next).state)).toEqual([]);
  expect(stepsAhead(guide, { phase: 'ready' })).toEqual([]);
});

test('in 2669 the sending is never looked out for, and only what has a name of its own tells a step', () => {
  const at = (step: string) => stepsAhead(authorizePartner, walk(authorizePartner).does(go(step)).state);
  expect(at('pick-category').map(({ id }) => id)).toEqual([]);
  expect(at('open-partners').map(({ id }) => id)).toEqual(['start-invitation', 'search-partner', 'select-partner']);
  const isNamed = (id: string) => {
    const step = stepById(authorizePartner, id);
    return step !== undefined && isNamedAlone(authorizePartner, step);
  };
  expect(isNamed('start-invitation')).toBe(true);
  expect(isNamed('confirm-partner')).toBe(false);
  expect(isNamed('select-partner')).toBe(false);
});
