import { distance } from 'fastest-levenshtein';
import type { Box } from '#shared/target/snapshot.ts';

/** How alike two values of one property are, 0 to 1. A value that is missing is like nothing. */

export function equalIgnoringCase(a: string, b: string): number {
  return a !== '' && b !== '' && a.toLowerCase() === b.toLowerCase() ? 1 : 0;
}

/** Old values whose comparisons are kept: the same old element is looked for on many pages, by two methods. */
const KEPT = 64;
const compared = new Map<string, Map<string, number>>();

/** One minus the edits needed per character of the longer. */
export function levenshtein(old: string, now: string): number {
  if (old === '' || now === '') return 0;
  if (old === now) return 1;
  const known = comparisonsOf(old);
  const before = known.get(now);
  if (before !== undefined) return before;
  const alike = 1 - editsBetween(old, now) / Math.max(old.length, now.length);
  known.set(now, alike);
  return alike;
}

function comparisonsOf(old: string): Map<string, number> {
  const known = compared.get(old);
  if (known) return known;
  const [first] = compared.keys();
  if (first !== undefined && compared.size >= KEPT) compared.delete(first);
  const none = new Map<string, number>();
  compared.set(old, none);
  return none;
}

/** What both begin and end with costs no edit; paths of one page share most of it. */
function editsBetween(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return distance(a.slice(start, a.length - end), b.slice(start, b.length - end));
}

const letters = new Map<string, string>();

export function lettersAndDigits(text: string): string {
  return remembered(letters, text, () => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}

/** Shared words, of the words of the longer. */
export function wordOverlap(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const most = Math.max(one.size, two.size);
  return most === 0 ? 0 : shared(one, two) / most;
}

/** Shared words, of all words of both. */
export function jaccard(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const both = shared(one, two);
  const all = one.size + two.size - both;
  return all === 0 ? 0 : both / all;
}

function shared(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (two.has(word)) both += 1;
  return both;
}

const words = new Map<string, ReadonlySet<string>>();

function wordsOf(text: string): ReadonlySet<string> {
  return remembered(words, text, () => new Set(text.toLowerCase().split(/\s+/).filter(Boolean)));
}

/** Texts of a few pages; then all are forgotten, so that memory stays small. */
const MOST_TEXTS = 20_000;

function remembered<T>(known: Map<string, T>, text: string, make: () => T): T {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_TEXTS) known.clear();
  const made = make();
  known.set(text, made);
  return made;
}

export function ratio(a: number, b: number): number {
  const most = Math.max(a, b);
  return most > 0 ? 1 - Math.abs(a - b) / most : 0;
}

/** CSS px between the corners at the top left. */
export function pixelsApart(a: Box, b: Box): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
