import type { Label } from './label.ts';
import type { Language, ManagerLanguage } from './language.ts';

// Apart from label.ts, so that what runs in a page does not carry zod.

/** A label as it can be shown: the words, the language they are in, and whether that is the language asked for. */
export type Wording = {
  readonly text: string;
  readonly language: ManagerLanguage;
  readonly verified: boolean;
};

/**
 * The label in the language asked for; where nobody has seen it in that language, the words of another one, marked as such.
 *
 * @returns nothing when no wording is known in any language.
 */
export function wordingIn(label: Label, language: ManagerLanguage): Wording | undefined {
  const preferred: readonly ManagerLanguage[] = [language, 'en', 'fr', 'de', 'it', 'es'];
  for (const candidate of preferred) {
    const known = label[candidate];
    if (known && known !== 'unverified')
      return {
        text: known.text,
        language: candidate,
        verified: candidate === language,
      };
  }
  return undefined;
}

/**
 * The language in which a label is to be shown: what the customer's own computer or phone shows is in the customer's
 * language, everything else in the Manager's, where that is known.
 */
export function languageOfLabel(
  label: Pick<Label, 'of'> | undefined,
  customer: Language,
  manager: ManagerLanguage | undefined,
): ManagerLanguage {
  return label?.of === 'device' ? customer : (manager ?? customer);
}

/** Every known wording of a label in one language, the newest first; empty where none is verified. */
export function wordingsIn(label: Label, language: ManagerLanguage): readonly string[] {
  const known = label[language];
  if (!known || known === 'unverified') return [];
  return [known.text, ...(known.variants ?? []).map((variant) => variant.text)];
}

export function isUnverified(label: Label, language: Language): boolean {
  return label[language] === 'unverified';
}
