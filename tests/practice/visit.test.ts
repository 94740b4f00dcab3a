import { expect, test } from 'vitest';
import {
  addressShown,
  startedAt,
  type Visit,
  type VisitEvent,
  visitAfter,
} from '../../site/src/practice/session/visit.ts';

const LIST = '/v3/1000000/ng/accounts/partnerships/list';

function loaded(address: string): Visit {
  const { pathname, search } = new URL(address, 'https://practice.example');
  return startedAt({ pathname, search, browserLanguage: 'en' });
}

function after(visit: Visit, ...events: readonly VisitEvent[]): Visit {
  return events.reduce(visitAfter, visit);
}

test('the skip link, a jump within the page, takes nothing away', () => {
  const told = after(loaded('/v3/ng/accounts/partnerships/list'), { type: 'say', text: 'Done.' });
  expect(after(told, { type: 'arrive', pathname: LIST })).toBe(told);
});

test('what was said goes with the next page', () => {
  const told = after(loaded('/v3/ng/home'), { type: 'say', text: 'Done.' });
  expect(told.notice).toBe('Done.');
  expect(after(told, { type: 'open', route: { page: 'users' } }).notice).toBeUndefined();
});

test('an address without an organization gets one, as the Manager does once it runs', () => {
  expect(addressShown(loaded('/practice/v3/ng/home'))).toBe('/practice/v3/1000000/ng/home');
  expect(addressShown(loaded('/v3/42/ng/home'))).toBe('/v3/42/ng/home');
});

test('an unknown address stays as it was typed', () => {
  const visit = loaded('/v3/ng/nothing');
  expect(visit.route).toEqual({ page: 'unknown' });
  expect(addressShown(visit)).toBeUndefined();
});

test('the language chosen in the menu stays in the address, so that a reload keeps it', () => {
  const visit = after(loaded('/v3/ng/home'), { type: 'speak', language: 'de' });
  expect(addressShown(visit)).toBe('/v3/1000000/ng/home?interface=de');
  expect(loaded(addressShown(visit) ?? '').language).toBe('de');
});

test('an older address that is still found in public leads to the page of today', () => {
  expect(addressShown(loaded('/practice/2fa'))).toContain(
    '/ng/profile/user/security-and-recovery-parameters/dashboard',
  );
  expect(addressShown(loaded('/v3/infomaniak-api'))).toContain('/ng/profile/user/token/list');
});

test('a login that expires after two pages leads to the page that was wanted', () => {
  const first = loaded('/v3/ng/home?signed-out=2');
  expect(first.route).toEqual({ page: 'home' });
  const second = after(first, { type: 'open', route: { page: 'users' } });
  const third = after(second, { type: 'open', route: { page: 'partners' } });
  expect(third.route).toEqual({ page: 'login' });
  expect(addressShown(third)).toBe('/login');
  const back = after(third, { type: 'signed-in' });
  expect(addressShown(back)).toBe(LIST);
  expect(after(back, { type: 'open', route: { page: 'users' } }).route).toEqual({ page: 'users' });
});

test('a reload before the login expires does not begin to count again', () => {
  expect(addressShown(loaded('/v3/ng/home?signed-out=2'))).toBe('/v3/1000000/ng/home?signed-out=1');
});

test('a login on a host of its own knows which page was wanted', () => {
  const visit = loaded('/login?return=%2Fv3%2F1000000%2Fng%2Faccounts%2Frights%2Fusers%2Flist');
  expect(after(visit, { type: 'signed-in' }).route).toEqual({ page: 'users' });
});
