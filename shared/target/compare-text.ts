import { distance } from 'fastest-levenshtein';
import { type Phrase, type Rarity, sharedWords, wordsOf } from './rarity.ts';

/** Letters beyond this are not compared. */
const LONGEST = 80;

export type TextState = 'is' | 'near' | 'part' | 'bit' | 'other' | 'gained' | 'lost' | 'none';

/** How an element's words compare with those it had: `gained` and `lost` where only one of the two has any. */
export function compareText(before: Phrase, now: string, rarityOf: Rarity): TextState {
  if (before.folded === '' || now === '') return before.folded === now ? 'none' : now === '' ? 'lost' : 'gained';
  if (before.folded === now) return 'is';
  const shared = sharedWords(before.words, wordsOf(now), rarityOf);
  if (shared >= 0.75) return 'near';
  const alike = likeness(before.folded, now);
  if (alike >= 0.8) return 'near';
  if (shared >= 0.4 || alike >= 0.6) return 'part';
  return shared >= 0.15 ? 'bit' : 'other';
}

/** The better of two states, for elements with several known wordings. */
export function closerText(a: TextState, b: TextState): TextState {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

const ORDER: readonly TextState[] = ['is', 'near', 'part', 'bit', 'gained', 'lost', 'none', 'other'];

export type ValueState = 'is' | 'near' | 'other' | 'gained' | 'lost' | 'none';

/** The same for identifiers. */
export function compareValue(before: string, now: string): ValueState {
  if (before === now) return before === '' ? 'none' : 'is';
  if (before === '' || now === '') return now === '' ? 'lost' : 'gained';
  return likeness(before.toLowerCase(), now.toLowerCase()) >= 0.75 ? 'near' : 'other';
}

/** One less the share of letters to change (Levenshtein); 0 without counting where the lengths already say that they differ. */
export function likeness(a: string, b: string): number {
  const most = Math.max(a.length, b.length);
  if (most === 0) return 1;
  if (Math.min(a.length, b.length) < most * 0.6) return 0;
  const [one, other] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}
