import type { Labels } from '#shared/guide/label.ts';
import type { Language } from '#shared/guide/language.ts';
import type { ManagerPages } from '#shared/guide/page.ts';
import type { Guide, Text } from '#shared/guide/schema.ts';
import type { Glossary } from './glossary.ts';
import type { Sources } from './source.ts';

/** Everything the writers wrote, checked: what site and extension are built from. Plain JSON. */
export type Library = {
  /** In the order of their titles' categories, then as in the folder. */
  readonly guides: readonly Guide[];
  readonly labels: Labels;
  readonly pages: ManagerPages;
  readonly sources: Sources;
  readonly categories: Categories;
  readonly glossary: Glossary;
};

/** Category key to its name, in the order in which they are shown. */
export type Categories = Readonly<Record<string, Text>>;

export function guideByKey(library: Library, key: string): Guide | undefined {
  return guidesByName(library).get(key);
}

export function guideByFaq(library: Library, faq: number): Guide | undefined {
  return guidesByName(library).get(faq);
}

const named = new WeakMap<Library, ReadonlyMap<string | number, Guide>>();

/** By key, older keys and number; the first of two that share a name. Each page asks for dozens, so it is made once. */
function guidesByName(library: Library): ReadonlyMap<string | number, Guide> {
  const known = named.get(library);
  if (known) return known;
  const guides = new Map<string | number, Guide>();
  for (const guide of library.guides)
    for (const name of [guide.key, guide.faq, ...(guide.aliases ?? [])])
      if (name !== undefined && !guides.has(name)) guides.set(name, guide);
  named.set(library, guides);
  return guides;
}

/** Where a guide, or one anchor in it, stands in the knowledge base. The same key and anchor in both languages. */
export function guideAddress(guide: Pick<Guide, 'key'>, language: Language, anchor?: string): string {
  const address = `/${language}/guides/${guide.key}/`;
  return anchor ? `${address}#${anchor}` : address;
}

/** The short address that serves both languages: by number where the original has one. */
export function shortAddress(guide: Guide, anchor?: string): string {
  const address = `/${guide.faq ?? guide.key}`;
  return anchor ? `${address}#${anchor}` : address;
}

/** Where a guide of the original that we do not have stands. The number decides; the printed short form is the stable one. */
export function originalAddress(faq: number): string {
  return `https://faq.infomaniak.com/${faq}`;
}
