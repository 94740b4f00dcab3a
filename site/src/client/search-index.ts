/** The index that Pagefind wrote into the built site: one for each language, chosen by the page's own. */

export type Hit = {
  readonly id: string;
  readonly score: number;
  /** In which of the page's facts it stands: `title`, `names`, `other`. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<IndexedPage>;
};

/** What the index holds of one page. */
export type IndexedPage = {
  readonly url: string;
  /** Every word of the page. */
  readonly content: string;
  /** `title`, and what `loader/search-meta.ts` adds. */
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** Every element with an id. `location` counts words. */
  readonly anchors: readonly IndexedAnchor[];
};

export type IndexedAnchor = {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  readonly location: number;
};

/** What we use of Pagefind's own module; it is made at the build and so has no types here. */
export type Pagefind = {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly Hit[] }>;
};

// No worker: it would load all of Pagefind's script a second time, and an answer takes a few milliseconds.
const OPTIONS = {
  noWorker: true,
  baseUrl: '/',
  ranking: { termSimilarity: 2, diacriticSimilarity: 0, metaWeights: { title: 2, names: 1, cited: 0, other: 1 } },
};

export async function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  return startPagefind(pagefind);
}

/** Reads the index of the page's language. */
export async function startPagefind(pagefind: Pagefind): Promise<Pagefind> {
  await pagefind.options(OPTIONS);
  await pagefind.init();
  return pagefind;
}
