import { wordsIn } from './search-fold.ts';
import type { Wish } from './search-query.ts';
import { STOP_WORDS } from './search-stop-words.ts';

/** How well a word of a page is what a wish asks for: 1 is the word itself, 0 another word. All folded. */
export function matchWord(word: string, asked: string): number {
  // Most words of a page are other words: this is all that they cost.
  if (word.charCodeAt(0) !== asked.charCodeAt(0)) return 0;
  if (word === asked || isPluralOf(word, asked) || isPluralOf(asked, word)) return 1;
  const shared = sharedStart(word, asked);
  // A reader who is still typing; then "authorise" and "authorize", "payer" and "paiement".
  if (shared === asked.length && shared > 2) return 0.6;
  return shared >= 4 && shared >= 0.6 * Math.max(word.length, asked.length) ? 0.4 : 0;
}

function isPluralOf(many: string, one: string): boolean {
  return many.length === one.length + 1 && one.length > 2 && /[sx]$/.test(many) && many.startsWith(one);
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** The words that a wish looks for on a page, in each of its ways. */
export function waysOf(wish: Wish): readonly { readonly words: readonly string[]; readonly worth: number }[] {
  return wish.asked.map(({ words, worth }) => {
    const all = wordsIn(words);
    const telling = all.filter((word) => !STOP_WORDS.has(word));
    return { words: telling.length > 0 ? telling : all, worth };
  });
}

const known = new Map<string, readonly string[]>();

/** A word as it is printed, folded, in the pieces that a reader may know it by: `sign-in` is also `sign` and `in`. */
export function piecesOf(printed: string): readonly string[] {
  // Every page is read anew with each letter typed, and most of its words are in the other pages too.
  const before = known.get(printed);
  if (before) return before;
  const pieces = wordsIn(printed).flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
  known.set(printed, pieces);
  return pieces;
}

/** The best match of a printed word with the word asked for. */
export function matchPrinted(pieces: readonly string[], asked: string): number {
  let best = 0;
  for (const piece of pieces) best = Math.max(best, matchWord(piece, asked));
  return best;
}
