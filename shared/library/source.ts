import { z } from 'zod';
import { idSchema } from '#shared/guide/id.ts';

/** Where facts come from. One entry of content/sources.yaml; guides, labels and pages name them by key. */
const sourceSchema = z.strictObject({
  /** What it is, for a reader who wants to look it up. */
  what: z.strictObject({
    en: z.string().trim().min(1),
    fr: z.string().trim().min(1),
  }),
  url: z.url({ protocol: /^https$/ }).optional(),
  /** The date printed on it, or the day or year it was read: YYYY, YYYY-MM or YYYY-MM-DD. Absent where none is known. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write YYYY, YYYY-MM or YYYY-MM-DD.')
    .optional(),
});

export const sourcesSchema = z.record(idSchema, sourceSchema);

export type Sources = z.infer<typeof sourcesSchema>;
