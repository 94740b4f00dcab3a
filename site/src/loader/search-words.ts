import type { Label } from '#shared/guide/label.ts';
import { type Language, MANAGER_LANGUAGES, otherLanguage } from '#shared/guide/language.ts';
import { wordingIn, wordingsIn } from '#shared/guide/wording.ts';
import { guideAddress, type Library } from '#shared/library/library.ts';
import { wordsIn } from '../client/search-fold.ts';
import { keyOf } from '../client/search-query.ts';
import type { SearchWords } from '../client/search-words.ts';
import { categoriesInUse } from '../views/categories-in-use.ts';
import { countCitations } from './count-citations.ts';
import { plainWritten } from './plain-written.ts';

/** More would cost more than they help: what is asked for rarely is found by its own letters. */
const MOST_WORDS = 1500;
const MOST_SUGGESTED = 6;

/** What the search of one language knows beside the index: which words mean the same, how they are written, where to begin. */
export function searchWordsOf(library: Library, language: Language): SearchWords {
  return {
    guides: library.guides.length,
    same: Object.fromEntries(sameWords(library, language)),
    spelled: spelledWords(library, language),
    begin: beginWith(library, language),
  };
}

/** What readers type, as `keyOf` writes it, and the words that the pages use for it. */
function sameWords(library: Library, language: Language): Map<string, string[]> {
  const same = new Map<string, string[]>();
  const add = (typed: string, used: string) => {
    const key = keyOf(wordsIn(typed));
    const known = same.get(key) ?? [];
    if (key && key !== keyOf(wordsIn(used)) && !known.includes(used)) same.set(key, [...known, used]);
  };
  for (const entry of Object.values(library.glossary)) {
    const [here, there] = [entry[language], entry[otherLanguage(language)]];
    for (const typed of [...here.search, ...here.avoid, there.term, ...there.search]) add(typed, here.term);
  }
  for (const label of Object.values(library.labels)) {
    const shown = wordingIn(label, language)?.text;
    if (shown) for (const typed of otherWordings(label, shown)) add(typed, shown);
  }
  return same;
}

function otherWordings(label: Label, shown: string): readonly string[] {
  return MANAGER_LANGUAGES.flatMap((language) => wordingsIn(label, language)).filter((text) => text !== shown);
}

/** Words of titles and of what means the same, the most frequent first: what a mistyped word is compared with. */
function spelledWords(library: Library, language: Language): readonly string[] {
  const titles = library.guides.flatMap(({ title, purpose, sections }) =>
    [title, purpose, ...sections.map((section) => section.title)].map((text) => plainWritten(text[language])),
  );
  const terms = Object.values(library.glossary).flatMap(({ [language]: { term, search } }) => [term, ...search]);
  const counts = new Map<string, number>();
  for (const word of [...titles, ...terms].flatMap(wordsIn))
    if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([word]) => word)
    .slice(0, MOST_WORDS);
}

/** Where to begin for whoever found nothing: the guides that most others lead to, and every category. */
function beginWith(library: Library, language: Language): SearchWords['begin'] {
  const citations = countCitations(library);
  const most = library.guides
    .filter(({ pending }) => pending !== language)
    .toSorted((a, b) => (citations.get(b.key) ?? 0) - (citations.get(a.key) ?? 0))
    .slice(0, MOST_SUGGESTED);
  return {
    guides: most.map((guide) => ({ title: guide.title[language], url: guideAddress(guide, language) })),
    categories: categoriesInUse(library).map(({ key, name }) => ({
      title: name[language],
      url: `/${language}/categories/${key}/`,
    })),
  };
}
