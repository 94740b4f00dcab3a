import { distance } from 'fastest-levenshtein';
import type { Box } from '#shared/target/snapshot.ts';

/** How alike two values of one property are, 0 to 1. A value that is missing is like nothing. */

export function equalIgnoringCase(a: string, b: string): number {
  return a !== '' && b !== '' && a.toLowerCase() === b.toLowerCase() ? 1 : 0;
}

/** One minus the edits needed per character of the longer. */
export function levenshtein(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  return 1 - editsBetween(a, b) / Math.max(a.length, b.length);
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

export function lettersAndDigits(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
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

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().split(/\s+/).filter(Boolean));
}

export function ratio(a: number, b: number): number {
  const most = Math.max(a, b);
  return most > 0 ? 1 - Math.abs(a - b) / most : 0;
}

/** CSS px between the corners at the top left. */
export function pixelsApart(a: Box, b: Box): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
