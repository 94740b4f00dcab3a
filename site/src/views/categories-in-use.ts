import type { Guide, Text } from '#shared/guide/schema.ts';
import type { Library } from '#shared/library/library.ts';

export type CategoryInUse = { readonly key: string; readonly name: Text; readonly guides: readonly Guide[] };

/** The categories that have guides, in the writers' order: an empty one would be a page with nothing on it. */
export function categoriesInUse(library: Library): readonly CategoryInUse[] {
  return Object.entries(library.categories)
    .map(([key, name]) => ({ key, name, guides: library.guides.filter((guide) => guide.category === key) }))
    .filter(({ guides }) => guides.length > 0);
}
