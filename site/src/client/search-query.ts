import { wordsIn } from './search-fold.ts';
import { STOP_WORDS } from './search-stop-words.ts';
import type { SearchWords } from './search-words.ts';

/** One thing that a reader asks for: a word, or words that mean one thing, with all ways to look it up. */
export type Wish = {
  /** As typed, folded. */
  readonly typed: string;
  /** What the index is asked, the first one being what was typed. */
  readonly asked: readonly Asked[];
  /** Whether `asked` holds only what the pages say for what was typed: nothing then stands for the typed words themselves. */
  readonly isTranslated: boolean;
};

export type Asked = {
  readonly words: string;
  /** 1 for what was typed. */
  readonly worth: number;
};

/** The longest words that mean one thing, "request for proposal" and longer. */
const LONGEST = 4;
const WORTH_OF_SAME = 0.8;
/** Each one asked may load another piece of the index. */
const MOST_SAME = 4;

/** Takes a query apart. Words that say nothing are left out, unless there are no others. */
export function readQuery(typed: string, { same }: Pick<SearchWords, 'same'>): readonly Wish[] {
  const all = wordsIn(typed);
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  const words = [...new Set(telling.length > 0 ? telling : all)];
  return [...words.map((word) => wishFor(word, same)), ...phrasesIn(all, telling, same)];
}

/** What stands for these words in `same`: plurals are asked for as often as what they are plurals of. */
export function keyOf(words: readonly string[]): string {
  return words.map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word)).join(' ');
}

/** A wish for one word in place of another, because nobody knows the first. */
export function wishFor(word: string, same: SearchWords['same']): Wish {
  const others = (same[keyOf([word])] ?? []).slice(0, MOST_SAME);
  return {
    typed: word,
    asked: [
      { words: word, worth: 1 },
      // A word that may stand for several things says less of each.
      ...others.map((words) => ({ words, worth: WORTH_OF_SAME / Math.sqrt(others.length) })),
    ],
    isTranslated: false,
  };
}

/** Words in a row that mean one thing: "app password", "mot de passe appli". Small words between them do not count. */
function phrasesIn(all: readonly string[], telling: readonly string[], same: SearchWords['same']): Wish[] {
  const phrases = new Set([...rowsOf(all), ...rowsOf(telling)]);
  return [...phrases].flatMap((typed) => {
    const others = same[keyOf(typed.split(' '))]?.slice(0, MOST_SAME);
    return others ? [{ typed, asked: others.map((words) => ({ words, worth: 1 })), isTranslated: true }] : [];
  });
}

function rowsOf(words: readonly string[]): string[] {
  return words.flatMap((_, first) =>
    Array.from({ length: LONGEST - 1 }, (_unused, more) => words.slice(first, first + more + 2))
      .filter((row) => row.length > 1)
      .map((row) => row.join(' ')),
  );
}
