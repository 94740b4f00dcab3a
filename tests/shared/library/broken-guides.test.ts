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
    const [, warns, line, column, message] = /^# expect (warning )?(\d+):(\d+) (.+)/.exec(text) ?? [];
    const guide = { name: `content/guides/${name}`, text };
    const { library, problems } = composeLibrary({ ...texts, guides: [...texts.guides, guide] });
    const told = problems.filter(({ file, severity }) => severity === 'error' || file === guide.name);

    expect(told.map((one) => `${one.file} ${one.severity} ${one.line}:${one.column} ${one.message}`)).toEqual([
      expect.stringContaining(`${guide.name} ${warns ? 'warning' : 'error'} ${line}:${column} `),
    ]);
    expect(told[0]?.message).toContain(message);
    expect(told[0]?.hint).not.toBe('');
    expect(library === undefined).toBe(!warns);
  });
});

test('the small library itself has no mistake', () => {
  const { library, problems } = composeLibrary(texts);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(library?.guides.map(({ key }) => key)).toEqual(['visit-house']);
});
