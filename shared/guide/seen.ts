import { z } from 'zod';
import { MANAGER_LANGUAGES } from './language.ts';
import { AREAS } from './place.ts';
import { LONGEST_KEPT } from './private-data.ts';

const keptSchema = z.string().min(1).max(LONGEST_KEPT, `Keep the first ${LONGEST_KEPT} characters.`);

/** Words in each language of the Manager in which somebody has seen them. */
const wordsSchema = z.strictObject({
  en: keptSchema.optional(),
  fr: keptSchema.optional(),
  de: keptSchema.optional(),
  it: keptSchema.optional(),
  es: keptSchema.optional(),
});

/**
 * An element as an author once saw it on the Manager, written by `npm run record:element` and never by hand: what the locator
 * compares when its words or its place have changed. Nothing in it is the customer's; see check-seen.ts.
 */
export const seenSchema = z
  .strictObject({
    /** The day. */
    on: z.iso.date('Write the date as YYYY-MM-DD.'),
    /** The one the Manager spoke then: that of `heading` and `nearby`. */
    language: z.enum(MANAGER_LANGUAGES),
    /** Path of the page, masked as a route: `/v3/:id/ng/home`. */
    address: keptSchema,
    window: z.string().regex(/^\d+x\d+$/, 'Write width and height in pixels, for example "1280x800".'),
    /** Absent where it says nothing, for instance a drawn button. */
    words: wordsSchema.optional(),
    /** The accessible role, also one that guides do not use. */
    role: z.string().regex(/^[a-z]+$/, 'Write the accessible role, for example "button".'),
    /** The tags around it and its own, numbered among their like where they are not the first. */
    path: z
      .string()
      .regex(/^[^\s/[\]]+(?:\[\d+\])?(?:\/[^\s/[\]]+(?:\[\d+\])?)*$/, 'Write it as "html/body/main/div[2]/button".'),
    /** How many stand in the innermost list that holds it; 1 where it stands in none. */
    siblings: z.int().min(1).optional(),
    box: z
      .string()
      .regex(/^\d+x\d+ at -?\d+,-?\d+$/, 'Write size and place in pixels, for example "180x40 at 1040,96".'),
    id: keptSchema.optional(),
    /** As in HTML, with spaces between. */
    classes: keptSchema.optional(),
    attributes: z
      .strictObject({
        name: keptSchema.optional(),
        type: keptSchema.optional(),
        autocomplete: keptSchema.optional(),
        /** The path alone, masked. */
        href: keptSchema.optional(),
        'data-testid': keptSchema.optional(),
      })
      .optional(),
    alt: keptSchema.optional(),
    /** The innermost area that it lies in. */
    area: z.enum(AREAS).optional(),
    /** The nearest above it. */
    heading: keptSchema.optional(),
    /** Words of the texts around it; none from rows, which are the customer's. */
    nearby: keptSchema.optional(),
  })
  .meta({ id: 'seen' });

export type SeenElement = z.infer<typeof seenSchema>;
