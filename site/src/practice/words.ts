import { en } from './words-en.ts';
import { fr } from './words-fr.ts';

/** The languages that the practice Manager's interface speaks. */
export const INTERFACE_LANGUAGES = ['en', 'fr'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Every text of the practice Manager, in one language. */
export type Words = typeof en;

/** The practice Manager's own words. They never come from the guides: see the honesty rule in README.md. */
export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = { en, fr };

/** Each language's name in that language. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = { en: 'English', fr: 'Français' };

/** The language of a BCP 47 tag such as `fr-CH`, or nothing when the interface does not speak it. */
export function interfaceLanguageOf(tag: string | null | undefined): InterfaceLanguage | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return INTERFACE_LANGUAGES.find((language) => language === primary);
}
