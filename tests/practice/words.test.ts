import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES, interfaceLanguageOf } from '../../site/src/practice/session/languages.ts';

const PRACTICE = join(import.meta.dirname, '../../site/src/practice');
const NARROW_SPACE = '\u202F';

type Texts = Readonly<Record<string, object>>;

const files = readdirSync(PRACTICE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|-|\/)words\.ts$/.test(file))
  .map((file) => join(PRACTICE, file));

const all: readonly (readonly [string, Texts])[] = await Promise.all(
  files.map(async (file) => {
    const texts = Object.values<Texts>(await import(file)).find((value) => 'en' in value);
    return [relative(PRACTICE, file), texts ?? {}] as const;
  }),
);

test('every area has its words', () => {
  const areas = readdirSync(join(PRACTICE, 'areas'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const withWords = all.map(([file]) => file).filter((file) => file.startsWith('areas/'));
  expect(withWords.toSorted()).toEqual(areas.map(({ name }) => `areas/${name}/words.ts`).toSorted());
});

describe.each(all)('%s', (_file, texts) => {
  test('says the same things in every language of the interface, and leaves none empty', () => {
    for (const language of INTERFACE_LANGUAGES) {
      expect(Object.keys(texts[language] ?? {})).toEqual(Object.keys(texts.en ?? {}));
      expect(said(texts[language] ?? {}).filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  test('is set in French as French is: curly apostrophes, a narrow space before high punctuation', () => {
    const wrong = said(texts.fr ?? {}).filter(
      (text) => text.includes("'") || new RegExp(`[^${NARROW_SPACE}][;:?!»]|«[^${NARROW_SPACE}]`).test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('is set in German as in Switzerland, with the quotes of German', () => {
    expect(said(texts.de ?? {}).filter((text) => /ß|["'«»]/.test(text))).toEqual([]);
  });

  test('has older wordings only for words that it has, and they differ', () => {
    const older: Readonly<Record<string, object>> = { ...texts.older };
    for (const [language, words] of Object.entries(older)) {
      const current: Readonly<Record<string, unknown>> = { ...texts[language] };
      const same = Object.entries(words).filter(([key, text]) => !(key in current) || current[key] === text);
      expect(same).toEqual([]);
    }
  });
});

test('a regional language tag speaks its language, another one none', () => {
  expect(interfaceLanguageOf('fr-CH')).toBe('fr');
  expect(interfaceLanguageOf('de-AT')).toBe('de');
  expect(interfaceLanguageOf('it')).toBeUndefined();
  expect(interfaceLanguageOf(undefined)).toBeUndefined();
});

function said(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) =>
    typeof value === 'function' ? [String(value(2, 3)), String(value(1, 3)), String(value('x', 'y'))] : [String(value)],
  );
}
