import { expect, test } from 'vitest';
import { readStartAttributes, type StartRequest, startAttributes } from '#shared/library/start-link.ts';

function read(attributes: Record<string, string>): StartRequest | undefined {
  return readStartAttributes((name) => attributes[name] ?? null);
}

test.each<StartRequest>([
  { guide: 'authorize-partner' },
  { guide: '2669' },
  { guide: 'authorize-partner', step: 'limited', language: 'fr' },
])('what a page writes on a start link, the extension reads: %o', (request) => {
  expect(read(startAttributes(request))).toEqual(request);
});

test.each([
  {},
  { 'data-cairn-start': '' },
  { 'data-cairn-start': 'Authorize Partner' },
  { 'data-cairn-start': '../settings' },
  { 'data-cairn-start': 'a'.repeat(81) },
  { 'data-cairn-start': 'authorize-partner', 'data-cairn-step': '<b>' },
])('a link that cannot be ours is not one: %o', (attributes) => {
  expect(read(attributes)).toBeUndefined();
});

test('a language that no guide is written in is left to the customer’s own', () => {
  expect(read({ 'data-cairn-start': '2669', 'data-cairn-language': 'rm' })).toEqual({ guide: '2669' });
});
