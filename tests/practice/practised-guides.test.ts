import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PRACTISED, WATCHED } from '../../site/src/practice/practised-guides.ts';
import { rehearsalEndings } from '../../site/src/words/rehearsal-endings.ts';

const guides = readdirSync(join(import.meta.dirname, '../../content/guides')).map((file) => file.replace('.yaml', ''));

test('every guide that can be practised is there', () => {
  expect([...PRACTISED].filter((guide) => !guides.includes(guide))).toEqual([]);
});

test('a guide that plays by itself can be practised too', () => {
  expect([...WATCHED].filter((guide) => !PRACTISED.has(guide))).toEqual([]);
});

test('for every guide that can be practised, the end says how the real Manager differs', () => {
  expect(Object.keys(rehearsalEndings)).toEqual([...PRACTISED]);
});
