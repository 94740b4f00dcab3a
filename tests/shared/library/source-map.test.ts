import { expect, test } from 'vitest';
import { readGuide } from '#shared/guide/read-guide.ts';
import { checkSourceMap } from '#shared/library/check-source-map.ts';
import { fixtureTexts } from './content-texts.ts';

const { guide } = readGuide((await fixtureTexts()).guides[0]?.text ?? '', 'content/guides/visit-house.yaml');

function told(...lines: readonly string[]): string[] {
  const text = ['book.txt:', '  lines: 4', '  carried-by:', ...lines.map((line) => `    ${line}`), ''].join('\n');
  const problems = checkSourceMap(guide ? [guide] : [], { name: 'content/source-map.yaml', text });
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test('a map that carries every line once is right; an older id carries too', () => {
  expect(told('1: a title', '2-3: [visit-house#hall, visit-house#climb]', '4: [visit-house#entrance]')).toEqual([]);
});

test('an id that is gone is told where it stands', () => {
  expect(told('1: a title', '2-4: [visit-house#hall, visit-house#roof]')).toEqual([
    '5:29 "visit-house#roof" carries line 2-4 of the source, and is gone',
  ]);
});

test('so are lines that nothing carries, that two entries carry, and that do not exist', () => {
  expect(told('1: a title', '3: none', '3-4: none', '9: none')).toEqual([
    '7:5 there are no lines 9',
    '1:1 nothing carries line 2',
    '1:1 line 3 stands here 2 times',
  ]);
});

test('and entries that are no lines and no addresses', () => {
  expect(told('1-4: [hall]', 'x: none')).toEqual([
    expect.stringContaining('"hall" is not written as it must be'),
    expect.stringContaining('"x" cannot be a key here'),
  ]);
});
