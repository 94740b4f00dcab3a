import { type Language, otherLanguage } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { plainWritten } from './plain-written.ts';

type HeadTag = { readonly tag: 'meta'; readonly attrs: Readonly<Record<string, string>> };

/**
 * What search knows of a guide beside its page, as tags in the head, where no excerpt shows it: the names that lead straight
 * to it, its title and sections in the other language, and how many guides lead to it. `client/search-guides.ts` reads it.
 */
export function searchMeta(guide: Guide, language: Language, citations: number): readonly HeadTag[] {
  const other = otherLanguage(language);
  const said = guide.pending === other ? [] : [guide.title, ...guide.sections.map(({ title }) => title)];
  const names = [guide.faq, guide.key, ...(guide.aliases ?? [])].filter((name) => name !== undefined);
  return [
    tag('names', names.join(' ')),
    tag('cited', `${citations}`),
    ...(said.length > 0 ? [tag('other', said.map((text) => plainWritten(text[other])).join(' · '))] : []),
  ];
}

function tag(field: string, content: string): HeadTag {
  return { tag: 'meta', attrs: { 'data-pagefind-meta': `${field}[content]`, content } };
}
