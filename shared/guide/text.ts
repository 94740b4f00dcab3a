import { z } from 'zod';

const wordsSchema = z.string().trim().min(1, 'Write the text, or remove the key.');

/** The same text in every language a guide is written in. Small marks allowed, see inline.ts. */
export const textSchema = z.strictObject({ en: wordsSchema, fr: wordsSchema });

export type Text = z.infer<typeof textSchema>;
