import { hashWords } from '#shared/guide/hash-words.ts';
import type { Guide } from '#shared/guide/schema.ts';
import type { Stamp } from './stamp.ts';
import { type TextPair, textPairs } from './text-pairs.ts';

/** A text and what its translation is worth. `stale`: the source was changed after it was translated. */
export type TextState = TextPair & { readonly state: 'translated' | 'stale' | 'missing' };

/** The state of every text of a guide, in the order of the file. */
export function textStates(guide: Guide, stamps: readonly Stamp[]): TextState[] {
  const pairs = textPairs(guide);
  const known = stampsOf(guide, pairs, stamps);
  return pairs.map((pair) => ({ ...pair, state: stateOf(pair, known) }));
}

/**
 * The stamps of a guide as it is now. A translation that was not touched keeps the source words that it was made from.
 *
 * @param isSame says of a text that its meaning did not change, so that its translation still holds.
 */
export function stampTexts(guide: Guide, stamps: readonly Stamp[], isSame: (name: string) => boolean): Stamp[] {
  const pairs = textPairs(guide);
  const known = stampsOf(guide, pairs, stamps);
  return pairs.flatMap((pair) => {
    const { name, source, words, translation } = pair;
    if (translation === undefined) return [];
    const behind = isSame(name) ? hashWords(words) : behindOf(pair, translation, known);
    return [{ name, source, behind, translation: hashWords(translation) }];
  });
}

/** What is known of a guide's texts: the stamps in their places, and those whose text moved or was translated anew. */
type Known = { readonly own: ReadonlyMap<string, Stamp>; readonly vacated: readonly Stamp[] };

function stampsOf(guide: Guide, pairs: readonly TextPair[], stamps: readonly Stamp[]): Known {
  const mine = stamps.filter(({ name }) => name.split(/[#.]/, 1)[0] === guide.key);
  const own = new Map(mine.map((stamp) => [stamp.name, stamp]));
  const now = new Map(pairs.map(({ name, translation }) => [name, translation && hashWords(translation)]));
  return { own, vacated: mine.filter(({ name, translation }) => now.get(name) !== translation) };
}

function stateOf(pair: TextPair, known: Known): TextState['state'] {
  if (pair.translation === undefined) return 'missing';
  return behindOf(pair, pair.translation, known) === hashWords(pair.words) ? 'translated' : 'stale';
}

/** The source words that this very translation was made from; new words are taken to translate what stands beside them. */
function behindOf({ name, source, words }: TextPair, translation: string, { own, vacated }: Known): string {
  const current = hashWords(words);
  const hash = hashWords(translation);
  const stamp = own.get(name);
  if (stamp && stamp.translation === hash && stamp.source === source) return stamp.behind;
  // A paragraph before it, or another id: the same words, stamped under another name.
  const moved = vacated.filter((other) => other.translation === hash && other.source === source);
  return moved.some(({ behind }) => behind === current) ? current : (moved[0]?.behind ?? current);
}
