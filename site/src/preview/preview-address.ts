import type { Language } from '#shared/guide/language.ts';

/** The picture that others show beside a link to a page: each guide has its own, all other pages share one a language. */
export function previewAddress(guide: string | undefined, language: Language): string {
  return `/previews/${language}/${guide ?? '_home'}.png`;
}
