import { expect, test } from 'vitest';
import type { ManagerPage } from '#shared/guide/page.ts';
import { managerAddress } from '../../site/src/guide/manager-address.ts';

const pageAt = (routes: ManagerPage['routes']): ManagerPage => ({
  name: { en: 'a page', fr: 'une page' },
  routes,
  seen: ['somewhere'],
});

test('a known address leads to its page, without a number of an Organization', () => {
  expect(managerAddress(pageAt(['/v3/:org?/ng/home']))).toBe('https://manager.infomaniak.com/v3/ng/home');
});

test('an address that needs a number we do not have is passed over', () => {
  expect(managerAddress(pageAt(['/v3/hosting/:id/dashboard', '/v3/hosting']))).toBe(
    'https://manager.infomaniak.com/v3/hosting',
  );
});

test('where nobody knows the address, the link leads to the Manager itself', () => {
  expect(managerAddress(pageAt('unknown'))).toBe('https://manager.infomaniak.com/');
  expect(managerAddress(pageAt(['/v3/hosting/:id']))).toBe('https://manager.infomaniak.com/');
  expect(managerAddress(undefined)).toBe('https://manager.infomaniak.com/');
});
