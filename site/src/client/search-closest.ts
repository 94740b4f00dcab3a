import { distance } from 'fastest-levenshtein';

/** A word so short that another letter makes another word. */
const SHORT = 4;

/**
 * The known word that a mistyped one must have meant.
 *
 * @param known the most frequent first: where several are as close, the first one is meant.
 * @returns nothing where none is close.
 */
export function closestWord(typed: string, known: readonly string[]): string | undefined {
  if (typed.length <= SHORT || /\d/.test(typed)) return undefined;
  const most = typed.length > 2 * SHORT ? 3 : 2;
  let closest: { word: string; away: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) > most || word[0] !== typed[0]) continue;
    const away = distance(word, typed);
    if (away <= most && away < (closest?.away ?? Number.POSITIVE_INFINITY)) closest = { word, away };
  }
  return closest?.word;
}
