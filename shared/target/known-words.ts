import type { Names } from './description.ts';
import { foldWords, wordsStandIn } from './fold-words.ts';

/** A label's wordings, ready to be compared on a page of a certain language. */
export type KnownWords = {
  /** In the page's language; in every language where nobody knows the page's. */
  readonly here: readonly string[];
  readonly foreign: readonly string[];
  readonly loose: boolean;
  /** Whether words that are none of these are certainly other words, and not the label in a language nobody knows. */
  readonly decisive: boolean;
};

/** @param declared the page's language as a BCP 47 tag; empty where it is not known. */
export function wordsOn(names: Names, declared: string): KnownWords {
  const language = primaryTag(declared);
  const { wordings, loose } = names;
  const folded = (of: readonly string[]) => [...new Set(of.map(foldWords))].filter((words) => words !== '');
  const all = Object.entries(wordings).map(([tag, known]) => [tag, known ?? []] as const);
  if (language === '') {
    // Who names two languages names all that this Manager is known to speak.
    return { here: folded(all.flatMap(([, known]) => known)), foreign: [], loose, decisive: all.length > 1 };
  }
  return {
    here: folded(wordings[language] ?? []),
    foreign: folded(all.flatMap(([tag, known]) => (tag === language ? [] : known))),
    loose,
    decisive: wordings[language] !== undefined,
  };
}

/** `fr` of `fr-CH`; nothing of nothing. */
export function primaryTag(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}

/** `counted`: the words and a number beside them, such as "Messages 3". */
export type NameMatch = {
  readonly match: 'is' | 'counted' | 'starts' | 'contains' | 'mismatch' | 'nameless' | 'unknown';
  readonly foreign: boolean;
};

const STRENGTH = ['is', 'counted', 'starts', 'contains'] as const;

/** How an element's folded name compares with the label; the best over all wordings, those of the page's language first. */
export function matchName(words: KnownWords, name: string): NameMatch {
  for (const strength of STRENGTH) {
    if (words.here.some((known) => compare(name, known, words.loose) === strength))
      return { match: strength, foreign: false };
  }
  for (const strength of STRENGTH) {
    if (words.foreign.some((known) => compare(name, known, words.loose) === strength))
      return { match: strength, foreign: true };
  }
  // An element without a name may be a drawing of anything; what has words in one language has some in all.
  if (name === '') return { match: 'nameless', foreign: false };
  return { match: words.decisive ? 'mismatch' : 'unknown', foreign: false };
}

function compare(name: string, known: string, loose: boolean): (typeof STRENGTH)[number] | 'no' {
  const stands = wordsStandIn(name, known);
  if (stands === 'is' || stands === 'no') return stands;
  const rest = stands === 'starts' ? name.slice(known.length) : '';
  if (/^ \(?\d+\+?$/.test(rest)) return 'counted';
  return loose ? stands : 'no';
}

/** Whether text beside an element says the label, as whole words somewhere in it. */
export function isSaidIn(words: KnownWords, text: string): boolean {
  if (text === '') return false;
  const folded = foldWords(text);
  return [...words.here, ...words.foreign].some((known) => wordsStandIn(folded, known) !== 'no');
}
