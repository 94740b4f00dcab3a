import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import { offsetInFile } from '#shared/guide/text-offset.ts';

// Laws need many runs, and a busy machine may take its time over them.
vi.setConfig({ testTimeout: 60_000 });

/** The source and the value of the text under `a:`. */
function read(yaml: string): { source: string; value: string } {
  const { contents } = parseDocument(yaml);
  const node = isMap(contents) ? contents.get('a', true) : undefined;
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') throw new Error(`not a text: ${yaml}`);
  return { source: yaml.slice(node.range[0], node.range[1]), value: node.value };
}

const STYLES = [
  'a: Select the door X and go on',
  'a: Select the door\n  and then X and go on',
  "a: 'It''s the door X'",
  'a: "Say \\"open\\" \\u00e9\\t then X"',
  'a: "Over two   \n     lines X"',
  'a: "Over two\\\n     lines X"',
  'a: >-\n  Folded\n  over lines X\n',
  'a: >-\n  Folded\n\n  with a gap X\n',
  'a: |\n  Kept\n    as X\n  it is\n',
  'a: |2-\n    Kept with X\n',
];

test.for(STYLES)('a character is found however the text is written: %s', (yaml) => {
  const { source, value } = read(yaml);
  expect(source[offsetInFile(source, value, value.indexOf('X'))]).toBe('X');
});

test('every letter of a plain text stands where it says', () => {
  const word = fc
    .string({ unit: fc.constantFrom('a', 'b', 'é', '{', '}', '*', '’'), minLength: 1 })
    .map((text) => `w${text}`);
  const texts = fc.array(word, { minLength: 1, maxLength: 8 });
  const breaks = fc.constantFrom(' ', '\n    ', '  \n  ');
  fc.assert(
    fc.property(texts, breaks, fc.constantFrom('', '"', "'"), (words, between, quote) => {
      const { source, value } = read(`a: ${quote}${words.join(between)}${quote}\n`);
      for (const [index, character] of [...value].entries())
        if (character !== ' ') expect(source[offsetInFile(source, value, index)]).toBe(character);
    }),
  );
});
