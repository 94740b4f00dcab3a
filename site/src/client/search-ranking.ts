import type { Hit, Pagefind } from './search-index.ts';
import type { Wish } from './search-query.ts';

/** The pages that the index names for one wish, by id. */
export type Answer = ReadonlyMap<string, Met>;
type Met = { readonly score: number; readonly load: Hit['data'] };

/** A page by all that speaks for it. */
export type Ranked = { readonly id: string } & Met;

/** Asks the index for one wish, in every way there is to ask. */
export async function answerWish(pagefind: Pagefind, wish: Wish): Promise<Answer> {
  const pages = new Map<string, Met>();
  for (const { words, worth } of wish.asked) {
    const { results } = await pagefind.search(words);
    const best = Math.log1p(results[0]?.score ?? 0) || 1;
    for (const hit of results) {
      const inTitle = hit.matchedMetaFields?.includes('title') ? 1 : 0;
      const score = worth * (inTitle + Math.log1p(hit.score) / best);
      if (score > (pages.get(hit.id)?.score ?? 0)) pages.set(hit.id, { score, load: () => hit.data() });
    }
  }
  return pages;
}

/** What a wish weighs: the fewer pages meet it, the more it says. */
export function rarityOf(answer: Answer, guides: number): number {
  return Math.log(1 + guides / Math.max(answer.size, 1));
}

/** The pages in the order in which the index alone would give them. */
export function rankPages(answers: readonly Answer[], guides: number): readonly Ranked[] {
  const ranked = new Map<string, Ranked>();
  for (const pages of answers) {
    const rarity = rarityOf(pages, guides);
    for (const [id, { score, load }] of pages)
      ranked.set(id, { id, load, score: (ranked.get(id)?.score ?? 0) + rarity * score });
  }
  return [...ranked.values()].toSorted((one, other) => other.score - one.score);
}
