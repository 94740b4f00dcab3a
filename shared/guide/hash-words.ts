/**
 * A short name for some words, the same on every machine. White space is folded first: a narrow space in place of a wide
 * one, or a text folded over other lines, is no other text.
 *
 * @returns 8 characters. Made to notice a change, not to withstand an attack.
 */
export function hashWords(words: string): string {
  const folded = words.trim().replace(/\s+/g, ' ');
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995) ^ (low >>> 13);
  }
  return half(high) + half(low);
}

/** 20 bits of a number as 4 characters. */
function half(number: number): string {
  const mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) & 0xfffff).toString(32).padStart(4, '0');
}
