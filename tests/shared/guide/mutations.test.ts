import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Problem } from '#shared/guide/problem.ts';
import { readGuide } from '#shared/guide/read-guide.ts';

// Ten thousand guides are read; a hang would still end the run.
vi.setConfig({ testTimeout: 300_000 });

const GUIDES = join(import.meta.dirname, '../../../content/guides');
const REAL = readdirSync(GUIDES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(join(GUIDES, name), 'utf8') }));
const RUNS = 10_000;

/** A busy machine may do fewer of them, and the test still ends. */
const LONGEST_RUN = 120_000;

/** A guide takes milliseconds to read; this long is a hang. */
const HANG = 10_000;

const BITS = [
  '\n',
  '  ',
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '&a ',
  '*a',
  '!t ',
  '|',
  '>',
  '#',
  '\t',
  '<<: ',
  '? ',
  '---\n',
  '\r',
  '\u0000',
  '\ud800',
  '**',
  '`',
  '](',
  '\\',
];

type Mutation = (text: string, random: Random) => string;
type Random = { readonly upTo: (most: number) => number; readonly one: <T>(list: readonly T[]) => T };

const MUTATIONS: readonly Mutation[] = [
  (text, { upTo }) => cut(text, upTo(text.length), upTo(80), ''),
  (text, { upTo, one }) => cut(text, upTo(text.length), upTo(3), one(BITS)),
  (text, { upTo, one }) => onLines(text, (lines) => lines.splice(upTo(lines.length), 0, one(lines))),
  (text, { upTo }) => onLines(text, (lines) => lines.splice(upTo(lines.length), 1 + upTo(5))),
  (text, { upTo }) =>
    onLines(text, (lines) => lines.splice(upTo(lines.length), 1, ...lines.splice(upTo(lines.length), 3))),
  (text, { upTo, one }) =>
    onLines(text, (lines) => {
      const at = upTo(lines.length - 1);
      lines[at] = one([' ', '  ', '']) + (lines[at] ?? '').replace(/^ {0,2}/, one(['', ' ', '    ']));
    }),
  (text, { upTo }) => text.slice(0, upTo(text.length)),
  (text, { upTo }) => text.slice(upTo(text.length)),
  (text, { one }) =>
    text.replaceAll(
      one(['id:', 'en:', 'fr:', 'steps:', 'target:', ' }', 'do:', 'key:']),
      one(['id:', 'x:', '', 'steps: [', 'fr: &x']),
    ),
];

function cut(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

function onLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

test(`${RUNS} changed guides end in a guide or in problems that lie in the file, and never in an exception`, () => {
  const run = fc.tuple(fc.nat(), fc.infiniteStream(fc.nat()));
  let slowest = 0;
  fc.assert(
    fc.property(run, ([first, numbers]) => {
      const upTo = (most: number) => (numbers.next().value ?? 0) % (most + 1);
      const random: Random = { upTo, one: (list) => list[upTo(list.length - 1)] ?? fail() };
      const { name, text } = REAL[first % REAL.length] ?? fail();
      let changed = text;
      for (let times = 1 + upTo(2); times > 0; times--) changed = random.one(MUTATIONS)(changed, random);
      const start = performance.now();
      const { guide, problems } = readGuide(changed, name);
      slowest = Math.max(slowest, performance.now() - start);
      if (!guide && problems.length === 0) throw new Error('neither a guide nor a problem');
      checkPlaces(changed, problems);
    }),
    { numRuns: RUNS, interruptAfterTimeLimit: LONGEST_RUN, markInterruptAsFailure: false },
  );
  expect(slowest).toBeLessThan(HANG);
});

// Not with expect: it would take longer than the reading.
function checkPlaces(text: string, problems: readonly Problem[]): void {
  const lines = text.split('\n');
  for (const { line, column, message, hint } of problems) {
    const length = lines[line - 1]?.length;
    if (length === undefined || column < 1 || column > length + 1)
      throw new Error(`${line}:${column} is not in the file`);
    if (/undefined|\[object|NaN|invalid_|ZodError/.test(`${message}${hint}`)) throw new Error(`${message} ${hint}`);
  }
}

function fail(): never {
  throw new Error('an empty list');
}

describe('a mistake put on a line is told on that line', () => {
  const CONSTRUCTED: readonly (readonly [string, RegExp, (line: string) => string, RegExp])[] = [
    ['an unknown key', /^( *)checked: /, (line) => line.replace('checked', 'chekced'), /unknown key "chekced"/],
    [
      'a mark that never ends',
      /^ +en: [A-Z][a-z ]+\.$/,
      (line) => line.replace(/\.$/, ' **x.'),
      /strong words begin here/,
    ],
    ['an id in capitals', /^ +- id: [a-z-]+$/, (line) => `${line}-X`, /not written as it must be/],
    [
      'a label that is none',
      /^ +fr: [A-Z][a-zé ]+\.$/,
      (line) => line.replace(/\.$/, ' {Un label}.'),
      /not the key of a label/,
    ],
    ['a straight apostrophe', /^ +fr: [A-Z].*’/, (line) => line.replace('’', "'"), /straight apostrophe/],
    [
      'a role that is none',
      /^ +target: \{ role: /,
      (line) => line.replace(/role: \w+/, 'role: knob'),
      /"knob" cannot stand here/,
    ],
    ['a tab', /^ {6,}(do|title|text):$/, (line) => line.replace(/^ {2}/, '\t'), /tab/],
    [
      'a quote that never ends',
      /^ {2,}en: [A-Z][a-z ]+\.$/,
      (line) => line.replace('en: ', 'en: "'),
      /a quote opens here/,
    ],
  ];

  test.for(CONSTRUCTED)('%s', ([, where, change, message]) => {
    let tried = 0;
    for (const { name, text } of REAL) {
      const lines = text.split('\n');
      for (const [index, line] of lines.entries()) {
        if (!where.test(line) || (tried > 40 && index % 7 !== 0)) continue;
        tried++;
        const changed = lines.with(index, change(line)).join('\n');
        const told = readGuide(changed, name).problems.filter((problem) => message.test(problem.message));
        expect(
          told.map((problem) => problem.line),
          `${name}:${index + 1} ${line}`,
        ).toContain(index + 1);
      }
    }
    expect(tried).toBeGreaterThan(9);
  });
});
