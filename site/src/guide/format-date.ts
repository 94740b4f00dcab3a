import type { Language } from '#shared/guide/language.ts';

/** A date as known, to the day, the month or only the year: `2026-08` reads "August 2026". */
export function formatDate(date: string, language: Language): string {
  const [, month, day] = date.split('-');
  if (!month) return date;
  const said = formatOf(language, day !== undefined).format(new Date(date));
  // Intl leaves out the ordinal that French writes on the first day of a month.
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
}

// Each takes a tenth of a millisecond to make, and a guide needs several: a second for a thousand guides.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, withDay: boolean): Intl.DateTimeFormat {
  const name = `${language} ${withDay}`;
  const known = formats.get(name) ?? newFormat(language, withDay);
  formats.set(name, known);
  return known;
}

function newFormat(language: Language, withDay: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
    year: 'numeric',
    month: 'long',
    ...(withDay && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}
