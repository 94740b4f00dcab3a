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
  return new Date(date).toLocaleDateString(language === 'en' ? 'en-GB' : 'fr', parts);
}
