/** Finds, among many phrases, those that may stand in a text. */
export type PhraseIndex<Entry> = {
  /** The entries of which a phrase begins with a word of this text. */
  mayStandIn(text: string): readonly Entry[];
};

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Files entries by the first word of their phrases, in any case, so that a text costs no more where there are more phrases:
 * with a thousand labels, trying each on every text took most of the time of a build.
 */
export function indexPhrases<Entry>(
  entries: readonly Entry[],
  phrasesOf: (entry: Entry) => readonly string[],
): PhraseIndex<Entry> {
  const byWord = new Map<string, Set<Entry>>();
  for (const entry of entries)
    for (const phrase of phrasesOf(entry)) {
      const [first = ''] = wordsOf(phrase);
      byWord.set(first, (byWord.get(first) ?? new Set()).add(entry));
    }
  // A phrase without any word may stand anywhere.
  const anywhere = [...(byWord.get('') ?? [])];
  return {
    mayStandIn(text) {
      const found = wordsOf(text).flatMap((word) => [...(byWord.get(word) ?? [])]);
      return found.length > 0 ? [...new Set([...anywhere, ...found])] : anywhere;
    },
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
