import { expect, test } from 'vitest';
import { interfaceLanguageOf, WORDS } from '../../site/src/practice/words.ts';
import { fr } from '../../site/src/practice/words-fr.ts';

const NARROW_SPACE = '\u202F';

test('French is set as French is: curly apostrophes, a narrow space before high punctuation', () => {
  const wrong = textsOf(fr).filter(
    (text) => text.includes("'") || new RegExp(`[^${NARROW_SPACE}][;:?!»]|«[^${NARROW_SPACE}]`).test(text),
  );
  expect(wrong).toEqual([]);
});

test('both languages say the same things, none is left empty', () => {
  expect(pathsOf(WORDS.fr)).toEqual(pathsOf(WORDS.en));
  expect([...textsOf(WORDS.en), ...textsOf(WORDS.fr)].filter((text) => text.trim() === '')).toEqual([]);
});

test('a regional language tag speaks its language, another one none', () => {
  expect(interfaceLanguageOf('fr-CH')).toBe('fr');
  expect(interfaceLanguageOf('de')).toBeUndefined();
  expect(interfaceLanguageOf(undefined)).toBeUndefined();
});

function textsOf(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'function') return [String(value(2, 3)), String(value(1, 3)), String(value('x', 'y'))];
    return typeof value === 'object' && value !== null ? textsOf(value) : [String(value)];
  });
}

function pathsOf(words: object): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? pathsOf(value).map((path) => `${key}.${path}`) : [key],
  );
}
