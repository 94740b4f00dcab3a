import type { Language } from '#shared/guide/language.ts';

/** A date as known, to the day, the month or only the year: `2026-08` reads "August 2026". */
export function formatDate(date: string, language: Language): string {
  const [, month, day] = date.split('-');
  if (!month) return date;
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  const said = new Date(date).toLocaleDateString(language === 'en' ? 'en-GB' : 'fr', parts);
  // Intl leaves out the ordinal that French writes on the first day of a month.
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
}
