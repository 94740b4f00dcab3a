/** The index that Pagefind wrote into the built site: one for each language, chosen by the page's own. */

/** A guide that was found, with the steps, sections and notes that match best. */
export type Found = {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
  readonly parts: readonly Omit<Found, 'parts'>[];
};

export type ExcerptPart = { readonly text: string; readonly marked: boolean };

export type Index = {
  /** @returns nothing when something newer was asked meanwhile. */
  search(words: string, most: number): Promise<readonly Found[] | undefined>;
};

/** What we use of Pagefind's own module; it is made at the build and so has no types here. */
type Pagefind = {
  init(): Promise<void>;
  debouncedSearch(words: string, options: object, wait: number): Promise<{ results: readonly Result[] } | null>;
};
type Result = { data(): Promise<Page> };
type Part = { url: string; title: string; excerpt: string };
type Page = { url: string; excerpt: string; meta: { title?: string }; sub_results: readonly Part[] };

const WAIT = 150;

export async function loadIndex(): Promise<Index> {
  const address = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  return {
    async search(words, most) {
      const answer = await pagefind.debouncedSearch(words, {}, WAIT);
      if (!answer) return undefined;
      const pages = await Promise.all(answer.results.slice(0, most).map((result) => result.data()));
      return pages.map(foundIn);
    },
  };
}

function foundIn({ url, excerpt, meta, sub_results }: Page): Found {
  const parts = sub_results.filter((part) => part.url !== url);
  return {
    url,
    title: meta.title ?? url,
    excerpt: readExcerpt(excerpt),
    parts: parts.map((part) => ({ url: part.url, title: part.title, excerpt: readExcerpt(part.excerpt) })),
  };
}

/** Reads an excerpt, in which `<mark>` is the only tag, without making HTML of it. */
export function readExcerpt(html: string): readonly ExcerptPart[] {
  return html
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((part) => ({ text: decodeEntities(part.replace(/<\/?mark>/g, '')), marked: part.startsWith('<mark>') }));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };

function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
