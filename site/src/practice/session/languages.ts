/** The languages that the practice Manager's interface speaks. */
export const INTERFACE_LANGUAGES = ['en', 'fr', 'de'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Each language's name in that language. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
};

/** The language of a BCP 47 tag such as `fr-CH`, or nothing when the interface does not speak it. */
export function interfaceLanguageOf(tag: string | null | undefined): InterfaceLanguage | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return INTERFACE_LANGUAGES.find((language) => language === primary);
}

/**
 * What one area says. The words are the practice Manager's own, taken from what is publicly known of the Manager and never
 * from the guides: see the honesty rule in README.md.
 */
export type Texts<Words extends object> = Readonly<Record<InterfaceLanguage, Words>> & {
  /** Wordings that older help pages print; the condition `labels=older` brings them back. */
  readonly older?: Partial<Readonly<Record<InterfaceLanguage, Partial<Words>>>>;
};

/** The texts of an area in one language, in the wording of today or in the older one. */
export function spokenIn<Words extends object>(
  texts: Texts<Words>,
  language: InterfaceLanguage,
  labels: 'current' | 'older',
): Words {
  return labels === 'older' ? { ...texts[language], ...texts.older?.[language] } : texts[language];
}
