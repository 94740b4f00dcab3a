import type { Guide } from '#shared/guide/schema.ts';

/** The guide of the one doorway that Astro draws: names that no guide has, for those of each guide to be put in their place. */
export const STAND_IN = {
  key: 'doorway-of-no-guide',
  title: { en: 'doorway-title-in-english', fr: 'doorway-title-in-french' },
} as const satisfies Pick<Guide, 'key' | 'title'>;

/** What a guide is called in a short address: its number, its key and every older key. */
export function shortNames({ faq, key, aliases = [] }: Pick<Guide, 'faq' | 'key' | 'aliases'>): readonly string[] {
  return [...(faq === undefined ? [] : [`${faq}`]), key, ...aliases];
}
