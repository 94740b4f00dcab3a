import { expect, test } from 'vitest';
import { CHOICES, choiceNames, queryOf, readConditions } from '../../site/src/practice/session/conditions.ts';

test('nonsense in the query is as good as nothing', () => {
  const nonsense = '?delay=soon&interface=xx&network=warp&role=king&theme=loud&products=-1';
  expect(readConditions(nonsense)).toEqual(readConditions(''));
  expect(queryOf(readConditions(nonsense))).toBe('');
});

test('every condition outlives a reload, and the panel offers every one', () => {
  expect(choiceNames().toSorted()).toEqual(Object.keys(CHOICES).toSorted());
  for (const name of choiceNames()) {
    for (const value of CHOICES[name]) {
      const conditions = readConditions(`?${name}=${value}`);
      expect(conditions[name]).toBe(value);
      expect(readConditions(queryOf(conditions))).toEqual(conditions);
    }
  }
  const several = readConditions('?interface=fr&delay=3000&signed-out=3&elements=closed');
  expect(readConditions(queryOf(several))).toEqual(several);
});
