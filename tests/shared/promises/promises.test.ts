import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printPrivacy } from '#shared/promises/print-privacy.ts';
import { PRIVACY } from '#shared/promises/privacy.ts';
import { PROOFS } from '#shared/promises/proofs.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const promises = PRIVACY.flatMap((part) => part.promises);

test.each(promises)('the sentence "$id" is in both languages, and has a test that is there', ({ id, text }) => {
  expect(text.en).toMatch(/\.$/);
  expect(text.fr).toMatch(/\.$/);
  expect(text.fr).not.toMatch(/ [:;?!»]|« /);
  expect(PROOFS[id]).not.toEqual(undefined);
  for (const { file, test: title } of PROOFS[id] ?? []) expect(read(file), `${file}: ${title}`).toContain(title);
});

test('no proof stands without its sentence', () => {
  expect(Object.keys(PROOFS).toSorted()).toEqual(promises.map(({ id }) => id).toSorted());
});

test('PRIVACY.md says just that; npm run promises writes it', () => {
  expect(read('PRIVACY.md')).toBe(printPrivacy());
});

test('every test that SECURITY.md names is there, and so are the words of its title', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const named = rows.flatMap((row) => [...row.matchAll(/`(tests\/[^`]+|docs\/[^`]+)`(?: “([^”]+)”)?/g)]);
  expect(named.length).toBeGreaterThan(20);
  for (const [, file = '', title] of named) {
    expect(existsSync(join(ROOT, file)), file).toBe(true);
    if (title) expect(read(file), `${file}: ${title}`).toContain(title);
  }
});
