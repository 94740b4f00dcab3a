import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Library } from '#shared/library/library.ts';
import { categoriesInUse } from '../views/categories-in-use.ts';
import { words } from '../words.ts';

/**
 * The sidebar names categories and never guides: Starlight writes it into every page, so a list of all guides would make
 * each page grow with the library. A library with mistakes has none; the build then says what is wrong.
 */
export function sidebarOf(library: Library | undefined): NonNullable<StarlightUserConfig['sidebar']> {
  const { en, fr } = words;
  return [
    { label: en.home, translations: { fr: fr.home }, link: '/' },
    ...(library ? categoriesInUse(library) : []).map(({ key, name }) => ({
      label: name.en,
      translations: { fr: name.fr },
      link: `/categories/${key}/`,
    })),
    { label: en.extension, translations: { fr: fr.extension }, link: '/extension/' },
  ];
}
