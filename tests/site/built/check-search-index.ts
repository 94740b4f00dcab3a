import { LANGUAGES } from '#shared/guide/language.ts';
import type { BuiltSite } from './built-site.ts';

/** What the search of one language would find in the other, and guides that it would not find at all. */
export function wronglySearched({ pages, searched }: BuiltSite): string[] {
  const known = new Set(searched.map(({ index, path }) => `${index} ${path}`));
  const mixed = searched.filter(({ index, path }) => !path.startsWith(`/${index}/`));
  const borrowed = searched.flatMap(({ path }) => {
    const page = pages.get(path);
    const languages = ['html', 'main'].flatMap((name) => {
      const language = page?.tags.find((tag) => tag.name === name)?.attributes.get('lang');
      return language ? [language] : [];
    });
    return languages.every((language) => language === page?.language)
      ? []
      : [`${path} is written in ${languages.join(', ')}`];
  });
  const unfound = LANGUAGES.flatMap((language) =>
    [...pages.values()].filter(({ path, html }) => {
      const isGuide = path.startsWith(`/${language}/guides/`) && html.includes('data-pagefind-body');
      return isGuide && !known.has(`${language} ${path}`);
    }),
  );
  return [
    ...mixed.map(({ index, path }) => `${path} is in the index of ${index}`),
    ...borrowed,
    ...unfound.map(({ path }) => `${path} is in no index`),
  ];
}
