import { z } from 'zod';
import { idSchema } from './id.ts';
import { LANGUAGES } from './language.ts';
import { outcomeSchema, targetSchema, whereSchema } from './target.ts';
import { textSchema } from './text.ts';

/**
 * The guide format. Every type of a guide comes from here, so that the reader, the pages and the walkthrough can never
 * disagree about what a guide is. Writers meet it through content/README.md.
 */

const dateSchema = z.iso.date('Write the date as YYYY-MM-DD.');

const aliasesSchema = z.array(idSchema).min(1).optional();

const noteSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  kind: z.enum(['tip', 'info', 'caution']),
  text: textSchema,
});

/** A fact that follows by itself or is somebody else's turn: the e-mail that is sent, what the partner sees. */
const followUpSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  text: textSchema,
});

/** Another guide: one of ours by key, or one of the original that we do not have yet by its FAQ number. */
const relatedSchema = z.union([
  z.strictObject({ guide: idSchema }),
  z.strictObject({ faq: z.int().positive(), title: textSchema }),
]);

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
  /** Id of the earlier step where the next round of a repeated step begins; the step itself unless said otherwise. */
  again: idSchema.optional(),
  optional: z.literal(true).optional(),
  /** This step is another guide, and done when that guide's own walkthrough is finished. */
  guide: relatedSchema.optional(),
  /** The page shows something once that cannot be shown again: a token, a password. Cairn does not look at it then. */
  secret: z.literal(true).optional(),
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

const branchSchema: z.ZodType<Branch> = branchHeadSchema.extend({
  get steps() {
    return z.array(stepSchema).min(1).optional();
  },
});

const choiceSchema: z.ZodType<Choice> = choiceHeadSchema.extend({
  get branches() {
    return z.array(branchSchema).min(2, 'A choice needs at least two branches.');
  },
});

const stepSchema: z.ZodType<Step> = z.union([instructionSchema, choiceSchema]);

/** Plain parts of a section, for what is to be read and not done. */
const blockSchema = z.union([
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
const versionSchema = z.strictObject({
  /** `current` is what the newest source shows; `former` what an older one showed. */
  is: z.enum(['current', 'former']),
  text: textSchema,
});

const sectionSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  title: textSchema,
  version: versionSchema.optional(),
  body: z.array(blockSchema).min(1).optional(),
  steps: z.array(stepSchema).min(1).optional(),
  notes: z.array(noteSchema).min(1).optional(),
  next: z.array(followUpSchema).min(1).optional(),
});

const prerequisiteSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  text: textSchema,
});

export const guideSchema = z.strictObject({
  key: idSchema,
  /** Older keys of the same guide; their addresses still land here. */
  aliases: aliasesSchema,
  /** Its number at the original. */
  faq: z.int().positive().optional(),
  category: idSchema,
  /** `checklist`: its steps are other guides. */
  kind: z.enum(['procedure', 'reference', 'mixed', 'checklist']),
  /** The language it is written in first; the other one is its translation. English unless said otherwise. */
  source: z.enum(LANGUAGES).optional(),
  /** The language into which it is not translated yet: texts may lack it, and its page says so. See fill-pending.ts. */
  pending: z.enum(LANGUAGES).optional(),
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

export type Note = z.infer<typeof noteSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Prerequisite = z.infer<typeof prerequisiteSchema>;
export type Related = z.infer<typeof relatedSchema>;
export type Guide = z.infer<typeof guideSchema>;

export type { Place } from './place.ts';
export type { SeenElement } from './seen.ts';
export type { Outcome, Role, Target, Where } from './target.ts';
export type { Text } from './text.ts';
