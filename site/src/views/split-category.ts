import type { Language } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';

/** More than this on one page is no longer read but searched: then the guides go by the alphabet, on pages of their own. */
export const MOST_ON_ONE_PAGE = 24;
const TITLES_ON_A_PAGE = 60;

/** A part of a category's guides by the alphabet, with the number that stands in its address. */
export type TitlePage = { readonly number: number; readonly guides: readonly Guide[] };

/**
 * The pages on which a large category lists its titles; none for a category that fits one page. As many in each language,
 * so that switching language leads to a page that is there.
 */
export function titlePages(guides: readonly Guide[], language: Language): readonly TitlePage[] {
  if (guides.length <= MOST_ON_ONE_PAGE) return [];
  const { compare } = new Intl.Collator(language);
  const sorted = guides.toSorted((one, other) => compare(one.title[language], other.title[language]));
  const pages = Math.ceil(sorted.length / TITLES_ON_A_PAGE);
  const each = Math.ceil(sorted.length / pages);
  return Array.from({ length: pages }, (_, index) => ({
    number: index + 1,
    guides: sorted.slice(index * each, (index + 1) * each),
  }));
}

/** The first title of a page and its last. */
export function rangeOf({ guides }: TitlePage, language: Language): string {
  return `${guides[0]?.title[language]} … ${guides.at(-1)?.title[language]}`;
}

/** The same in letters, for a title: `A – C`. */
export function lettersOf({ guides }: TitlePage, language: Language): string {
  const [first, last] = [guides[0], guides.at(-1)].map((guide) => initialOf(guide?.title[language] ?? ''));
  return first === last ? `${first}` : `${first} – ${last}`;
}

/** The first letter, without accents, under which a title stands in a list; `#` for what is no letter. */
export function initialOf(title: string): string {
  const first = title
    .normalize('NFD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase();
  return /\p{L}/u.test(first) ? first : '#';
}
