import type { Language } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';

/** Whether nothing is missing in a language. Where something is, readers with the address may read, and nobody is sent. */
export function isTranslated(guide: Guide, language: Language): boolean {
  return guide.pending !== language;
}
