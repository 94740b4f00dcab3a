import { foldWords } from './fold-words.ts';

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
// What comes after is not compared, so that a page cannot make us slow.
const MOST_WORDS = 40;

/** A text ready to be compared word by word. */
export type Phrase = { readonly folded: string; readonly words: ReadonlySet<string> };

export function phraseOf(text: string): Phrase {
  const folded = foldWords(text);
  return { folded, words: wordsOf(folded) };
}

export function wordsOf(folded: string): ReadonlySet<string> {
  return new Set(folded.match(WORDS)?.slice(0, MOST_WORDS));
}

/** How telling a word is on a page: one that stands everywhere tells nothing. Natural logarithm of how rare it is. */
export type Rarity = (word: string) => number;

/**
 * Inverse document frequency, what an element says being a document (Spärck Jones 1972). Counts only the words asked for.
 *
 * @param texts folded, of all elements of a page.
 */
export function rarityOn(texts: readonly string[], words: ReadonlySet<string>): Rarity {
  const counts = new Map<string, number>();
  for (const text of words.size > 0 ? texts : []) {
    for (const word of wordsOf(text)) {
      if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const strange = rarity(texts.length, 1);
  return (word) => (words.has(word) ? rarity(texts.length, counts.get(word) ?? 0) : strange);
}

function rarity(all: number, having: number): number {
  return Math.log(1 + all / (having + 0.5));
}

/** What two texts share, of all that they say: 0 nothing, 1 everything; rare words count for more. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>, rarityOf: Rarity): number {
  let shared = 0;
  let all = 0;
  for (const word of a) {
    const worth = rarityOf(word);
    all += worth;
    if (b.has(word)) shared += worth;
  }
  for (const word of b) if (!a.has(word)) all += rarityOf(word);
  return all > 0 ? shared / all : 0;
}
