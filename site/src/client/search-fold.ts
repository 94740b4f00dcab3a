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

/** The words of a text, folded: `l’Organisation` is `organisation`, `Partner’s` is `partner`. Hyphens hold words together. */
export function wordsIn(text: string): string[] {
  return foldWord(text)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((word) => word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]|['’]s?$/g, '').replace(/^-+|-+$/g, ''))
    .flatMap((word) => word.split(/['’]/))
    .filter(Boolean);
}
