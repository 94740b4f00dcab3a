import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeLibrary } from '#shared/library/compose-library.ts';
import { FIXTURES, fixtureTexts } from './content-texts.ts';

const FOLDER = join(FIXTURES, 'broken-guides');
const names = readdirSync(FOLDER);
const texts = await fixtureTexts();

describe('each mistake is told once, at its place, in words', () => {
  test.for(names)('%s', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const expected = /^# expect (\d+):(\d+) (.+)/.exec(text);
    const guide = { name: `content/guides/${name}`, text };
    const { library, problems } = composeLibrary({ ...texts, guides: [...texts.guides, guide] });
    const errors = problems.filter(({ severity }) => severity === 'error');

    expect(errors.map(({ file, line, column, message }) => `${file} ${line}:${column} ${message}`)).toEqual([
      expect.stringContaining(`${guide.name} ${expected?.[1]}:${expected?.[2]} `),
    ]);
    expect(errors[0]?.message).toContain(expected?.[3]);
    expect(errors[0]?.hint).not.toBe('');
    expect(library).toBeUndefined();
  });
});

test('the small library itself has no mistake', () => {
  const { library, problems } = composeLibrary(texts);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(library?.guides.map(({ key }) => key)).toEqual(['visit-house']);
});
