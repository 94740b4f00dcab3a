import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partnersMatching } from '../../site/src/practice/session/sample-partners.ts';

const PRACTICE = join(import.meta.dirname, '../../site/src/practice');

test('no address could reach a real person', () => {
  const sources = readdirSync(PRACTICE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(PRACTICE, file), 'utf8'));
  const addresses = sources.flatMap((source) => source.match(/[\w.-]+@[\w.-]+\.\w+/g) ?? []);
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
});

test('a partner is found by part of the name or of the address, whatever case and accents', () => {
  const found = (query: string) => partnersMatching(query).map(({ id }) => id);
  expect(found('NUMERIQUE sarl')).toEqual(['verger']);
  expect(found('care@')).toEqual(['brightwater-care']);
  expect(found(' brightwater ')).toEqual(['brightwater', 'brightwater-care']);
  expect(found('nobody')).toEqual([]);
});
