import { z } from 'zod';
import { idSchema } from './id.ts';
import { roleSchema } from './target.ts';

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

const labelSchema = z.strictObject({
  /** For writers: which element it is. */
  what: z.string().trim().min(1),
  role: roleSchema.optional(),
  /** Shown by the customer's computer or phone, and so in the customer's language, whatever the Manager speaks. */
  of: z.literal('device').optional(),
  en: knownSchema,
  fr: knownSchema,
  de: wordingSchema.optional(),
  it: wordingSchema.optional(),
  es: wordingSchema.optional(),
});

export const labelsSchema = z.record(idSchema, labelSchema);

export type Label = z.infer<typeof labelSchema>;
export type Labels = z.infer<typeof labelsSchema>;
