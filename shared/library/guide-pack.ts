import type { Labels } from '#shared/guide/label.ts';
import type { ManagerPages } from '#shared/guide/page.ts';
import type { Guide, Text } from '#shared/guide/schema.ts';

/** One guide with all that is needed to walk it and nothing more: what travels from the library to a page. Plain JSON. */
export type GuidePack = {
  readonly guide: Guide;
  /** Only the labels that the guide and its pages name. */
  readonly labels: Labels;
  /** All pages, because the page where the customer is may be another one than the guide's. */
  readonly pages: ManagerPages;
  /** Titles and keys of the guides that links in the texts lead to, by key; and by FAQ number where we have that guide. */
  readonly linked: Readonly<Record<string, LinkedGuide>>;
};

/** `walkable`: it has steps to walk, not only words to read. */
export type LinkedGuide = { readonly key: string; readonly title: Text; readonly walkable: boolean };
