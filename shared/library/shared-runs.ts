/** The same words one after the other in one of our texts and in a source. */
export type SharedRun = {
  /** Offset of its first character in our text. */
  readonly character: number;
  /** In lower case, without accents. */
  readonly words: string;
  /** Name of the source, with the line. */
  readonly source: string;
};

/** What stands in sources, by every run of so many words. */
export type SourceIndex = { readonly length: number; readonly runs: ReadonlyMap<string, string> };

type Word = { readonly word: string; readonly at: number };

/**
 * Prepares sources for `sharedRuns`.
 *
 * @param length how many words make a run.
 */
export function indexSources(
  sources: readonly { readonly name: string; readonly text: string }[],
  length: number,
): SourceIndex {
  const runs = new Map<string, string>();
  for (const { name, text } of sources) {
    const lines = text
      .split('\n')
      .flatMap((line, index) => wordsOf(line).map(({ word }) => ({ word, line: index + 1 })));
    for (let start = 0; start + length <= lines.length; start++) {
      const run = lines.slice(start, start + length);
      const key = run.map(({ word }) => word).join(' ');
      if (!runs.has(key)) runs.set(key, `${name}:${run[0]?.line}`);
    }
  }
  return { length, runs };
}

/** The first run of each stretch that a text has in common with a source. `masked` words count as breaks. */
export function sharedRuns(text: string, { length, runs }: SourceIndex): SharedRun[] {
  const words = wordsOf(text);
  const found: SharedRun[] = [];
  for (let start = 0; start + length <= words.length; start++) {
    const run = words.slice(start, start + length);
    const key = run.map(({ word }) => word).join(' ');
    const source = runs.get(key);
    if (!source) continue;
    found.push({ character: run[0]?.at ?? 0, words: key, source });
    start += length - 1;
  }
  return found;
}

/** Words without accents and capitals. Numbers are facts and no words: they do not count. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    word: word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    at: index,
  }));
}
