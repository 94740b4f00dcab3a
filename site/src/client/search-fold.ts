/** How words are compared in search: accents, case and apostrophes aside. */

/** `Accès` and `acces` are one word. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** French words that lose their last letter before a vowel; the apostrophe comes after it. As a part of a pattern. */
export const ELIDED = '(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)';
const NOT_OF_THE_WORD = new RegExp(`^${ELIDED}['’]|['’]s?$`, 'g');

/** The words of a text, folded: `l’Organisation` is `organisation`, `Partner’s` is `partner`. Hyphens hold words together. */
export function wordsIn(text: string): string[] {
  return foldWord(text)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((word) => word.replace(NOT_OF_THE_WORD, '').replace(/^-+|-+$/g, ''))
    .flatMap((word) => word.split(/['’]/))
    .filter(Boolean);
}
