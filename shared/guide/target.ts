import { z } from 'zod';
import { idSchema } from './id.ts';
import { placeSchema } from './place.ts';
import { ROLES } from './role.ts';
import { seenSchema } from './seen.ts';
import { textSchema } from './text.ts';

export const roleSchema = z.enum(ROLES);

/**
 * The description of the element a step points at. Data written by people who may never have opened the page:
 * no selector, and no signal that the sources do not support. Only `seen` is of the page itself.
 */
export const targetSchema = z.strictObject({
  role: roleSchema,
  /** Key into content/labels.yaml. */
  label: idSchema.optional(),
  place: placeSchema.optional(),
  /** Label that stands beside it, for instance the text to the left of a pencil icon. */
  near: idSchema.optional(),
  /** Label of the heading, box title or column it lies under. */
  under: idSchema.optional(),
  /** Label of something else that the same page shows: without it in sight, this is another page. For targets without a name. */
  with: idSchema.optional(),
  /** The sources say that it is the only element of its role in its place: a name is then not needed. */
  only: z.literal(true).optional(),
  /** One of several equal elements, and only the customer knows which (a partner, a product): all of them are shown. */
  yours: z.literal(true).optional(),
  /** Stable attributes, where a source names them. */
  attributes: z
    .partialRecord(z.enum(['name', 'type', 'autocomplete', 'href', 'data-testid']), z.string().min(1))
    .optional(),
  /** The element itself, where an author could open the page; the rest stays, for it must still be spoken of. */
  seen: seenSchema.optional(),
});

/** What shows that a step was done; never the click alone. */
export const outcomeSchema = z.union([
  /** The customer is on this page of the Manager; `anywhere` is any page of it, signed in. */
  z.strictObject({ page: idSchema }),
  /** An element can be seen. */
  z.strictObject({ appears: targetSchema }),
  /** The step's own target has come into this state; `switched`: the customer turned it, on or off. */
  z.strictObject({
    target: z.enum(['checked', 'selected', 'expanded', 'switched', 'gone']),
  }),
  /** The customer used the step's target, and then another view was shown. */
  z.strictObject({ view: z.literal('changes') }),
]);

/** Where a step happens, when it is not in the Manager. */
export const whereSchema = z.union([
  z.enum(['manager', 'login', 'mail', 'phone', 'computer']),
  z.strictObject({ site: z.url({ protocol: /^https$/ }), name: textSchema }),
]);

export type Role = z.infer<typeof roleSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Where = z.infer<typeof whereSchema>;
