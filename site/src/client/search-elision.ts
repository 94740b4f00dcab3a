import { ELIDED } from './search-fold.ts';

const AT_THE_END = new RegExp(`(?<!\\p{L})${ELIDED}’$`, 'iu');
const ANYWHERE = new RegExp(`(?<!\\p{L})(${ELIDED}’)`, 'giu');
const SPLIT = new RegExp(`(?<!\\p{L})(${ELIDED}’) `, 'giu');

/** French text as the index is to read it: `l’accès` in two words, so that whoever looks for "accès" finds it. */
export function splitElisions(text: string): string {
  return text.replace(ANYWHERE, '$1 ');
}

/** The same text as it was written. */
export function joinElisions(text: string): string {
  return text.replace(SPLIT, '$1');
}

/** Whether what follows a word belongs to it. */
export function endsElided(word: string): boolean {
  return AT_THE_END.test(word);
}
