import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readGuide } from '#shared/guide/read-guide.ts';

// Laws need many runs, and a busy machine may take its time over them.
vi.setConfig({ testTimeout: 60_000 });

const SMALL = readFileSync(join(import.meta.dirname, '../../fixtures/library/guides/visit-house.yaml'), 'utf8');

const read = (text: string) => readGuide(text, 'content/guides/visit-house.yaml');
const told = (text: string) => read(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('a guide is read as it was written', () => {
  const { guide, problems } = read(SMALL);
  expect(problems).toEqual([]);
  expect(guide?.sections.map(({ id }) => id)).toEqual(['hall', 'attic', 'cellar']);
  expect(guide?.purpose.fr).toBe('Voir **toute** la maison.');
});

test('a bare "no" or "on" stays a text', () => {
  expect(read(SMALL.replace('en: Wine, fr: Vin', 'en: no, fr: on')).guide?.sections[2]?.body?.[1]).toEqual({
    list: [{ en: 'no', fr: 'on' }],
  });
});

test('all mistakes of a file are told in one run', () => {
  const text = SMALL.replace('kind: mixed', 'kind: mixd')
    .replace('fr: Le hall', 'fra: Le hall')
    .replace('id: hang-coat', 'id: enter-hall')
    .replace('Climb up.', 'Climb **up.')
    .replace('role: button', 'role: knob');
  expect(told(text)).toHaveLength(5);
});

test('the path of a problem names ids, not numbers', () => {
  const [problem] = read(SMALL.replace('Montez.', 'Montez**.')).problems;
  expect(problem?.path).toBe('sections.attic.steps.climb.do.fr');
});

describe('files that are no guide at all', () => {
  test.for([
    ['', 'this file is empty'],
    ['# only a comment\n', 'this file is empty'],
    ['---\n', 'this file is empty'],
    ['\n\n  \n', 'this file is empty'],
    ['null', 'this file is empty'],
    ['%YAML 1.1\n---\nkey: no\n', 'begins with %'],
    ['a'.repeat(5_000_000), 'far too long'],
    ['['.repeat(50_000), 'too many levels'],
    ['key: x\0y\n', 'control character'],
    ['PNG\u0089\n', 'control character'],
    ['<html><body>', 'a single text cannot stand here'],
    ['{"key": 1', 'sign is missing'],
    ['__proto__: { a: 1 }\nconstructor: x\n', '"key" is missing'],
  ] as const)('%#', ([text, message]) => {
    const { guide, problems } = read(text);
    expect(guide).toBeUndefined();
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  });
});

test('many aliases of aliases are refused and never written out', () => {
  const bomb = ['a: &a [x, x, x, x]', 'b: &b [*a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b]', 'd: [*c, *c, *c, *c]'];
  expect(told(bomb.join('\n')).filter((line) => line.includes('anchors and aliases'))).toHaveLength(15);
});

test('windows line ends and a missing last line end change nothing', () => {
  expect(read(SMALL.replaceAll('\n', '\r\n')).problems).toEqual([]);
  expect(read(SMALL.trimEnd()).problems).toEqual([]);
  expect(told(SMALL.replace('Montez.', 'Montez**.').replaceAll('\n', '\r\n'))).toEqual(
    told(SMALL.replace('Montez.', 'Montez**.')),
  );
});

test('any string at all is read, and told what is wrong with it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readGuide(text, 'x.yaml').problems.length > 0));
});
