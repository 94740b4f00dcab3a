import { expect, test } from 'vitest';
import { addressOf, baseOf, knownPaths, readRoute } from '../../site/src/practice/session/pages.ts';

test('an address means the same page with and without an organization, with and without a slash at its end', () => {
  const list = { page: 'partners' };
  for (const base of ['', '/practice']) {
    expect(readRoute(`${base}/v3/ng/accounts/partnerships/list`)).toEqual({ route: list, org: undefined });
    expect(readRoute(`${base}/v3/42/ng/accounts/partnerships/list/`)).toEqual({ route: list, org: '42' });
  }
});

test('the root shows the home page, like the Manager', () => {
  expect(readRoute('/').route).toEqual({ page: 'home' });
  expect(readRoute('/practice/').route).toEqual({ page: 'home' });
});

test.each([
  '/v3/ng/nothing',
  '/v3/abc/ng/home',
  '/v3/ng/',
  '/practice/v3/ng/accounts/partnerships/partner/nobody',
  '/v4',
])('%s is a page that is not found', (path) => {
  expect(readRoute(path).route).toEqual({ page: 'unknown' });
});

test('only a folder named practice is the practice folder', () => {
  expect(baseOf('/practice')).toBe('/practice');
  expect(baseOf('/practice/v3/ng/home')).toBe('/practice');
  expect(baseOf('/practices/v3/ng/home')).toBe('');
});

test('every address that the site writes a file for leads to a page, and its own address is among them', () => {
  const paths = knownPaths('42');
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) {
    const { route, org } = readRoute(path);
    const address = addressOf(route, { base: '', org });
    expect(address, path).toBeDefined();
    expect(paths).toContain(address);
  }
});
