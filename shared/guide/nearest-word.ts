import { closest, distance } from 'fastest-levenshtein';

/** The word that was probably meant, or nothing where none is close enough to be worth saying. */
export function nearestWord(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(written, [...known]);
  return distance(written, nearest) <= Math.ceil(nearest.length / 3) ? nearest : undefined;
}

/** A hint that names the nearest word, and else what to choose from. */
export function didYouMean(written: string, known: readonly string[], otherwise: string): string {
  const nearest = nearestWord(written, known);
  return nearest ? `Did you mean "${nearest}"?` : otherwise;
}

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
