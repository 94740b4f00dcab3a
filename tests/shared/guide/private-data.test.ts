import { expect, test } from 'vitest';
import { pathToKeep, privateDataIn, withoutPrivateData } from '#shared/guide/private-data.ts';

test.for([
  ['anna.muster@firma.example', 'an e-mail address'],
  ['firma.example', 'a domain name'],
  ['Visit müller-söhne.example today', 'a domain name'],
  ['www.firma.example/path', 'a domain name'],
  ['Invoice 2026-1147', 'a long number'],
  ['079 123 45 67', 'a long number'],
  ['CH93 0076 2011', 'a long number'],
  ['192.168.1.20', 'a long number'],
  ['3f2504e0-4f89-41d3', 'a token'],
  ['ghp_16C7e42F292c', 'a token'],
] as const)('"%s" looks like %s', ([text, kind]) => {
  expect(privateDataIn(text)?.kind).toBe(kind);
  expect(privateDataIn(withoutPrivateData(text))).toBeUndefined();
});

test('what was kept apart by something taken out is looked at again', () => {
  expect(withoutPrivateData('No. 1 2 3 4 a@b 5')).toBe('No.');
});

test.for([
  'Add a partner',
  'Étape 3 sur 12',
  'CHF 12.50',
  'Accès limité · 1 an',
  'btn btn-primary col-md-12 mt-4 md:w-1/2 text-2xl',
  'logo-2024.svg',
  'README.html',
  'product-menu-item',
  '继续',
  '',
])('"%s" may be kept', (text) => {
  expect(privateDataIn(text)).toBeUndefined();
  expect(withoutPrivateData(text)).toBe(text);
});

test.for<readonly [string, string]>([
  ['/v3/48213/ng/home?x=1#y', '/v3/:id/ng/home'],
  ['https://manager.infomaniak.com/v3/7/domain/firma.example', '/v3/:id/domain/:id'],
  ['/users/anna%40firma.example/edit', '/users/:id/edit'],
  ['/v3/ng/home', '/v3/ng/home'],
  ['/orders/3f2504e0-4f89-41d3', '/orders/:id'],
  ['partners/add', 'partners/add'],
  ['/%E0%A4%A', '/%E0%A4%A'],
  ['mailto:anna@firma.example', ''],
  ['javascript:void(0)', ''],
  ['#top', ''],
])('of the address %s, %s is kept', ([address, kept]) => {
  expect(pathToKeep(address)).toBe(kept);
  expect(pathToKeep(kept)).toBe(kept);
});

test('a text of any length is looked at in no time', () => {
  for (const text of ['a'.repeat(1e6), 'a.'.repeat(5e5), '1a'.repeat(5e5), 'a-'.repeat(5e5), '@'.repeat(1e6)]) {
    expect(withoutPrivateData(text).length).toBeLessThan(1000);
    expect(pathToKeep(`/${text}`)).toBe('');
  }
});
