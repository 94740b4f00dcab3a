import { loadPagefind, type Pagefind } from './search-index.ts';
import { loadSearchWords, type SearchWords } from './search-words.ts';

/** What a search asks: the index, and what is known beside it. */
export type LoadedSearch = { readonly pagefind: Pagefind; readonly words: SearchWords };

export async function loadSearch(language: string): Promise<LoadedSearch> {
  const [pagefind, words] = await Promise.all([loadPagefind(), loadSearchWords(language)]);
  return { pagefind, words };
}
