import { expect, test } from 'vitest';
import { PARTNERS, PERSON, partnersMatching } from '../../site/src/practice/sample-data.ts';

test('no address could reach a real person', () => {
  const reachable = [PERSON.email, ...PARTNERS.map(({ email }) => email)].filter(
    (email) => !email.endsWith('.example'),
  );
  expect(reachable).toEqual([]);
});

test('a partner is found by part of the name or of the address, whatever case and accents', () => {
  const found = (query: string) => partnersMatching(query).map(({ id }) => id);
  expect(found('NUMERIQUE sarl')).toEqual(['verger']);
  expect(found('care@')).toEqual(['brightwater-care']);
  expect(found(' brightwater ')).toEqual(['brightwater', 'brightwater-care']);
  expect(found('nobody')).toEqual([]);
});
