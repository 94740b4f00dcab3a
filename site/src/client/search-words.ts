/** What the search of one language knows beside the index. Written at the build by `loader/search-words.ts`. */
export type SearchWords = {
  /** How many guides there are: what a rare word is measured by. */
  readonly guides: number;
  /** What readers type, folded, and the words that the pages use for it. */
  readonly same: Readonly<Record<string, readonly string[]>>;
  /** Words that the guides are about, folded, the most frequent first. */
  readonly spelled: readonly string[];
  /** For whoever found nothing. */
  readonly begin: { readonly guides: readonly Offer[]; readonly categories: readonly Offer[] };
};

export type Offer = { readonly title: string; readonly url: string };

export async function loadSearchWords(language: string): Promise<SearchWords> {
  const answer = await fetch(`/search/${language}.json`);
  if (!answer.ok) throw new Error(`The words of the search did not come: ${answer.status}.`);
  return answer.json();
}
