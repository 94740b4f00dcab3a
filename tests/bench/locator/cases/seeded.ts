/** The same number for the same words on every run, evenly spread (FNV-1a). */
export function seedOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

export function pick<T>(from: readonly T[], words: string): T | undefined {
  return from[seedOf(words) % Math.max(1, from.length)];
}
