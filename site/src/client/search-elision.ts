const ELIDED = /(?<!\p{L})((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)’)/giu;

/** French text as the index is to read it: `l’accès` in two words, so that whoever looks for "accès" finds it. */
export function splitElisions(text: string): string {
  return text.replace(ELIDED, '$1 ');
}

/** The same text as it was written. */
export function joinElisions(text: string): string {
  return text.replace(/(?<!\p{L})((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)’) /giu, '$1');
}

/** Whether what follows a word belongs to it. */
export function endsElided(word: string): boolean {
  return /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)’$/iu.test(word);
}
