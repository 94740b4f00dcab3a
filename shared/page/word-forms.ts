import type { Language, ManagerLanguage } from '#shared/guide/language.ts';

const plural = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') };

/** The right form for a number: English and French know two for the numbers that a card can show. */
export function form(language: Language, count: number, one: string, other: string): string {
  return plural[language].select(count) === 'one' ? one : other;
}

export function nameOfLanguage(language: ManagerLanguage, inLanguage: Language): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
}
