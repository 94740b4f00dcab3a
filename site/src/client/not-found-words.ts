/** Parts of our addresses and of the original's that say nothing about what was meant. */
const NOT_MEANT = new Set([
  'en',
  'fr',
  'de',
  'it',
  'es',
  'pt',
  'guides',
  'guide',
  'support',
  'faq',
  'index',
  'html',
  'htm',
  'php',
  'www',
]);

/** What a wrong address may have meant: names that might be a guide's, and its words. */
export type MeantByAddress = {
  /** As they would stand in a short address: `authorize-partner`, `2669`. The last part says most. */
  readonly names: readonly string[];
  readonly words: string;
};

const MOST_NAMES = 2;

/** Reads the words out of an address that leads nowhere. */
export function wordsOfAddress(path: string): MeantByAddress {
  const parts = decoded(path)
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/\.(?:html?|php|md)$/, ''))
    .filter((part) => part && !NOT_MEANT.has(part));
  const names = parts.filter((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part)).toReversed();
  const words = parts
    .join(' ')
    .split(/[^\p{L}\p{N}’']+/u)
    .filter(Boolean);
  // The very address that is not there.
  const tried = path.replaceAll('/', '').toLowerCase();
  return { names: names.filter((name) => name !== tried).slice(0, MOST_NAMES), words: words.join(' ').slice(0, 100) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
