import { z } from 'zod';
import { idSchema } from '#shared/guide/id.ts';

const wordSchema = z.string().trim().min(1);

const agreedSchema = z.strictObject({
  /** The word that guides use. */
  term: wordSchema,
  /** Words that they do not. One that is the term in other capitals means only just that. */
  avoid: z.array(wordSchema),
  /** What readers may look for instead. */
  search: z.array(wordSchema),
  /** What it is, in a sentence or two, for a reader who meets the word in a guide. Absent where the word speaks for itself. */
  means: wordSchema.optional(),
});

/** content/glossary.yaml: what things are called in both languages. */
export const glossarySchema = z.record(idSchema, z.strictObject({ en: agreedSchema, fr: agreedSchema }));

export type Glossary = z.infer<typeof glossarySchema>;
