import type { Language } from '#shared/guide/language.ts';
import type { CategoryInUse } from '../views/categories-in-use.ts';
import { lettersOf, titlePages } from '../views/split-category.ts';
import { words } from '../words.ts';
import type { PageEntry } from './page-entries.ts';

/** The page of a category, and its pages by the alphabet where it has many guides. */
export function categoryEntries({ key, name, guides }: CategoryInUse, language: Language): readonly PageEntry[] {
  const id = `${language}/categories/${key}`;
  const common = { tableOfContents: false, pagefind: false };
  const draws = { view: 'category', key };
  const description = words[language].categoryLead(name[language]);
  return [
    { id, data: { ...common, title: name[language], description, draws }, headings: [] },
    ...titlePages(guides, language).map((page) => ({
      id: `${id}/${page.number}`,
      data: {
        ...common,
        title: `${name[language]}${words[language].colon} ${lettersOf(page, language)}`,
        description,
        draws: { ...draws, page: page.number },
      },
      headings: [],
    })),
  ];
}
