/** The languages a guide is written in. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages in which a wording of the Manager may be known. A Manager can speak one that no guide is written in. */
export const MANAGER_LANGUAGES = ['en', 'fr', 'de', 'it', 'es'] as const;
export type ManagerLanguage = (typeof MANAGER_LANGUAGES)[number];

/** As an author is told of them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'French' };

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en';
}

/** The language of a BCP 47 tag such as `fr-CH`, or nothing when it is not one of `known`. */
export function languageOf<L extends string>(tag: string | null | undefined, known: readonly L[]): L | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return known.find((language) => language === primary);
}
