import type { Language } from '#shared/guide/language.ts';
import { maskMarks } from '#shared/guide/mask-marks.ts';
import { textsOf } from '#shared/guide/texts-of.ts';
import type { Glossary } from '#shared/library/glossary.ts';
import { type Random, seededRandom } from './seeded-random.ts';

/** Words to write generated guides with, each as often as the real guides use it. */
export type Vocabulary = Readonly<Record<Language, readonly string[]>>;

/** A word that can be exchanged: long enough to mean something, and no name. */
const PLAIN_WORD = /(?<![\p{L}-])\p{Ll}{5,}(?![\p{L}-])/gu;
const MARKS = /(`[^`]*`|\]\([^)]*\)|\{[^}]*\}|https:\/\/\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)+)/i;
const ONSETS = ['b', 'br', 'c', 'd', 'f', 'g', 'gr', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'tr', 'v'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ia', 'eo'];
const CODAS = ['', '', 'l', 'n', 'r', 's'];

/** What these guides say, without the words that the glossary tells writers to avoid. */
export function vocabularyOf(guides: readonly unknown[], glossary: Glossary): Vocabulary {
  const texts = guides.flatMap(textsOf);
  const wordsIn = (language: Language): string[] => {
    const avoided = new Set(Object.values(glossary).flatMap((entry) => entry[language].avoid.flatMap(wordsOf)));
    return texts.flatMap((one) =>
      one.language === language
        ? wordsOf(maskMarks(one.text)).filter((word) => !avoided.has(word) && !avoided.has(word.replace(/s$/, '')))
        : [],
    );
  };
  return { en: wordsIn('en'), fr: wordsIn('fr') };
}

function wordsOf(text: string): string[] {
  return text.match(PLAIN_WORD)?.filter((word) => !/^x+$/.test(word)) ?? [];
}

/** A name that no real guide has: every product, and so every guide, brings words of its own. */
export function inventName(random: Random): string {
  const syllables = Array.from({ length: random.next() < 0.5 ? 2 : 3 }, () => {
    return random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  });
  const name = syllables.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Half of the plain words exchanged, some of them for the guide's own. As long as before, with the same marks. */
export function reword(text: string, words: readonly string[], own: readonly string[], random: Random): string {
  const pieces = text.split(MARKS);
  return pieces
    .map((piece, index) => {
      // Every second piece is a mark.
      if (index % 2 === 1) return piece;
      return piece.replace(PLAIN_WORD, (word) => {
        if (random.next() < 0.5) return word;
        return random.next() < 0.15 ? random.pick(own).toLowerCase() : random.pick(words);
      });
    })
    .join('');
}

/** One stream of chance for each guide, so that the thousandth does not depend on how long the others are. */
export function randomOfGuide(seed: number, index: number): Random {
  return seededRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
}
