import { z } from 'zod';
import type { Language, ManagerLanguage } from './language.ts';
import { idSchema, roleSchema } from './schema.ts';

/** Words that the Manager shows, per language, with where each was seen. One entry of content/labels.yaml. */

const seenSchema = z.array(idSchema).min(1, 'Name at least one source in which this wording was seen.');

const wordingSchema = z.strictObject({
  text: z.string().trim().min(1),
  /** Keys into content/sources.yaml. */
  seen: seenSchema,
  /** Seen in running text only: the element itself may word it otherwise. */
  loose: z.literal(true).optional(),
  /** Other wordings of the same element in the same language, for instance in older versions. */
  variants: z.array(z.strictObject({ text: z.string().trim().min(1), seen: seenSchema })).optional(),
});

/** `unverified`: nobody has seen the wording in this language, so Cairn never claims one. */
const knownSchema = z.union([wordingSchema, z.literal('unverified')]);

export const labelSchema = z.strictObject({
  /** For writers: which element it is. */
  what: z.string().trim().min(1),
  role: roleSchema.optional(),
  en: knownSchema,
  fr: knownSchema,
  de: wordingSchema.optional(),
  it: wordingSchema.optional(),
  es: wordingSchema.optional(),
});

export const labelsSchema = z.record(idSchema, labelSchema);

export type Label = z.infer<typeof labelSchema>;
export type Labels = z.infer<typeof labelsSchema>;

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

/** Every known wording of a label in one language, the newest first; empty where none is verified. */
export function wordingsIn(label: Label, language: ManagerLanguage): readonly string[] {
  const known = label[language];
  if (!known || known === 'unverified') return [];
  return [known.text, ...(known.variants ?? []).map((variant) => variant.text)];
}

export function isUnverified(label: Label, language: Language): boolean {
  return label[language] === 'unverified';
}
