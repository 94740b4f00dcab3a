import { expect, test } from 'vitest';
import { EN } from '#shared/page/card-words-en.ts';
import { FR } from '#shared/page/card-words-fr.ts';
import type { CardWords } from '#shared/page/card-words-type.ts';

/** Every text of the card, with something in each gap. */
function texts(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return [word];
    if (typeof word === 'function') return [String(word(2, { count: 9, exact: false }))];
    return word && typeof word === 'object' ? texts(word) : [];
  });
}

function all(words: CardWords): string[] {
  return texts({ ...words, unconfirmed: words.unconfirmed('de') });
}

test('French texts follow French typography', () => {
  for (const text of all(FR)) {
    expect(text, text).not.toMatch(/[^\u202f][;:?!](\s|$)/);
    expect(text, text).not.toContain("'");
  }
});

test('both languages say something everywhere, and not the same', () => {
  const [en, fr] = [all(EN), all(FR)];
  expect(fr.filter((text, place) => text === en[place] && /[a-z]{4}/.test(text))).toEqual([]);
  expect([...en, ...fr].filter((text) => text.trim() === '')).toEqual([]);
});

test('numbers take the right form', () => {
  expect(EN.endDone(1)).toContain('1 step');
  expect(EN.endDone(0)).toContain('0 steps');
  expect(FR.endDone(0)).toMatch(/0 étape$/);
  expect(FR.endDone(2)).toMatch(/2 étapes$/);
});
