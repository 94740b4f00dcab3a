import { z } from 'zod';
import { LANGUAGES } from './language.ts';

/**
 * The guide format. Every type of a guide comes from here, so that the reader, the pages and the walkthrough can never
 * disagree about what a guide is. Writers meet it through content/README.md.
 */

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Part of an address and never translated: lower-case words joined by hyphens. Never changes once published. */
export const idSchema = z
  .string()
  .regex(ID, 'Use lower-case letters, digits and single hyphens, for example "open-partners".');

const wordsSchema = z.string().trim().min(1, 'Write the text, or remove the key.');

/** The same text in every language a guide is written in. Small marks allowed, see inline.ts. */
export const textSchema = z.strictObject({ en: wordsSchema, fr: wordsSchema });

const dateSchema = z.iso.date('Write the date as YYYY-MM-DD.');

const aliasesSchema = z.array(idSchema).min(1).optional();

/** What assistive technology calls the element. Only the roles that guides need. */
export const roleSchema = z.enum([
  'button',
  'checkbox',
  'combobox',
  'heading',
  'link',
  'menuitem',
  'option',
  'radio',
  'row',
  'searchbox',
  'switch',
  'tab',
  'textbox',
]);

/** Where on the screen. Areas say what encloses the element, regions where it lies in that area. Both may be given. */
export const AREAS = ['sidebar', 'header', 'main', 'dialog', 'menu', 'panel', 'table-row', 'tab-bar'] as const;
export const REGIONS = [
  'top-left',
  'top',
  'top-right',
  'left',
  'center',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const;
export const placeSchema = z.strictObject({
  area: z.enum(AREAS).optional(),
  region: z.enum(REGIONS).optional(),
});

/**
 * The description of the element a step points at. Data written by people who may never have opened the page:
 * no selector, and no signal that the sources do not support.
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
  /** The sources say that it is the only element of its role in its place: a name is then not needed. */
  only: z.literal(true).optional(),
  /** One of several equal elements, and only the customer knows which (a partner, a product): all of them are shown. */
  yours: z.literal(true).optional(),
  /** Stable attributes, where a source names them. */
  attributes: z.record(z.enum(['name', 'type', 'autocomplete', 'href', 'data-testid']), z.string().min(1)).optional(),
});

/** What shows that a step was done; never the click alone. */
export const outcomeSchema = z.union([
  /** The customer is on this page of the Manager; `anywhere` is any page of it, signed in. */
  z.strictObject({ page: idSchema }),
  /** An element can be seen. */
  z.strictObject({ appears: targetSchema }),
  /** The step's own target has come into this state. */
  z.strictObject({
    target: z.enum(['checked', 'selected', 'expanded', 'gone']),
  }),
  /** The customer used the step's target, and then another view was shown. */
  z.strictObject({ view: z.literal('changes') }),
]);

/** Where a step happens, when it is not in the Manager. */
export const whereSchema = z.union([
  z.enum(['manager', 'login', 'mail', 'phone', 'computer']),
  z.strictObject({ site: z.url({ protocol: /^https$/ }), name: textSchema }),
]);

export const noteSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  kind: z.enum(['tip', 'info', 'caution']),
  text: textSchema,
});

/** A fact that follows by itself or is somebody else's turn: the e-mail that is sent, what the partner sees. */
export const followUpSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  text: textSchema,
});

const instructionSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  /** One action, as an instruction. */
  do: textSchema,
  /** What helps to understand it. */
  more: textSchema.optional(),
  /** Shown before the click: what cannot be undone, what is shown only once. */
  caution: textSchema.optional(),
  /** `manager` unless said otherwise. */
  where: whereSchema.optional(),
  /** Key into content/manager/pages.yaml. */
  page: idSchema.optional(),
  /** `unknown` says that the sources do not describe the element: the words alone must do. */
  target: z.union([targetSchema, z.literal('unknown')]).optional(),
  /** Any one of these shows that it was done. Without it, the customer says so. */
  done: z.union([outcomeSchema, z.array(outcomeSchema).min(1)]).optional(),
  /** When it may be done several times: what to repeat it for. */
  repeat: textSchema.optional(),
  optional: z.literal(true).optional(),
});

const branchHeadSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  title: textSchema,
  more: textSchema.optional(),
  caution: textSchema.optional(),
  target: z.union([targetSchema, z.literal('unknown')]).optional(),
  /** What shows that this answer was given in the Manager itself. */
  chosen: outcomeSchema.optional(),
  /** This answer has no steps of its own: the guide goes on after the choice. */
  continues: z.literal(true).optional(),
  next: z.array(followUpSchema).optional(),
});

const choiceHeadSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  ask: textSchema,
  more: textSchema.optional(),
  caution: textSchema.optional(),
  where: whereSchema.optional(),
  page: idSchema.optional(),
});

export type Instruction = z.infer<typeof instructionSchema>;
export type Branch = z.infer<typeof branchHeadSchema> & {
  steps?: Step[] | undefined;
};
export type Choice = z.infer<typeof choiceHeadSchema> & { branches: Branch[] };
export type Step = Instruction | Choice;

export const branchSchema: z.ZodType<Branch> = branchHeadSchema.extend({
  get steps() {
    return z.array(stepSchema).min(1).optional();
  },
});

export const choiceSchema: z.ZodType<Choice> = choiceHeadSchema.extend({
  get branches() {
    return z.array(branchSchema).min(2, 'A choice needs at least two branches.');
  },
});

export const stepSchema: z.ZodType<Step> = z.union([instructionSchema, choiceSchema]);

/** Plain parts of a section, for what is to be read and not done. */
export const blockSchema = z.union([
  z.strictObject({ paragraph: textSchema }),
  z.strictObject({ list: z.array(textSchema).min(1) }),
  z.strictObject({
    table: z.strictObject({
      columns: z.array(textSchema).min(2),
      rows: z.array(z.array(textSchema).min(2)).min(1),
    }),
  }),
]);

/** For what holds in some versions of the Manager only. */
export const versionSchema = z.strictObject({
  /** `current` is what the newest source shows; `former` what an older one showed. */
  is: z.enum(['current', 'former']),
  text: textSchema,
});

export const sectionSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  title: textSchema,
  version: versionSchema.optional(),
  body: z.array(blockSchema).min(1).optional(),
  steps: z.array(stepSchema).min(1).optional(),
  notes: z.array(noteSchema).min(1).optional(),
  next: z.array(followUpSchema).min(1).optional(),
});

export const prerequisiteSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  text: textSchema,
});

/** Another guide: one of ours by key, or one of the original that we do not have yet by its FAQ number. */
export const relatedSchema = z.union([
  z.strictObject({ guide: idSchema }),
  z.strictObject({ faq: z.int().positive(), title: textSchema }),
]);

export const guideSchema = z.strictObject({
  key: idSchema,
  /** Older keys of the same guide; their addresses still land here. */
  aliases: aliasesSchema,
  /** Its number at the original. */
  faq: z.int().positive().optional(),
  category: idSchema,
  kind: z.enum(['procedure', 'reference', 'mixed']),
  /** The language it is written in first; the other one is its translation. English unless said otherwise. */
  source: z.enum(LANGUAGES).optional(),
  title: textSchema,
  /** What it is good for, in one line. */
  purpose: textSchema,
  /** Who may do it. */
  role: textSchema.optional(),
  /** How long it takes, in minutes. */
  minutes: z.int().positive().optional(),
  /** When somebody last compared it with its sources. */
  checked: dateSchema,
  /** Keys into content/sources.yaml, newest first. */
  sources: z.array(idSchema).min(1),
  prerequisites: z.array(prerequisiteSchema).min(1).optional(),
  /** Asked first when the sections are separate tasks: the customer does one of them, not one after the other. */
  task: z.strictObject({ id: idSchema, ask: textSchema }).optional(),
  sections: z.array(sectionSchema).min(1),
  notes: z.array(noteSchema).min(1).optional(),
  related: z.array(relatedSchema).min(1).optional(),
});

export type Text = z.infer<typeof textSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Where = z.infer<typeof whereSchema>;
export type Note = z.infer<typeof noteSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Prerequisite = z.infer<typeof prerequisiteSchema>;
export type Related = z.infer<typeof relatedSchema>;
export type Guide = z.infer<typeof guideSchema>;

export { isChoice, outcomesOf } from './step.ts';
