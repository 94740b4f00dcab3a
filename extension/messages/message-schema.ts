import * as z from 'zod/mini';
import { LANGUAGES } from '#shared/guide/language.ts';
import { isPossibleId } from '#shared/library/start-link.ts';
import { MOST_EVENTS } from '#shared/walkthrough/replay.ts';
import { STANDINGS } from '#shared/walkthrough/run-keeper.ts';
import { MOST_GUIDES, MOST_STEPS } from './limits.ts';
import type { Message } from './message.ts';
import { LARGEST_FILE } from './progress-file.ts';
import { storedEventSchema } from './stored-event.ts';

const language = z.enum(LANGUAGES);
const id = z.string().check(z.refine(isPossibleId));
const steps = z.array(id).check(z.maxLength(MOST_STEPS));
const run = z.string().check(z.maxLength(40));
// Longer by one than a file may be, so that a file too long is answered in words.
const file = z.string().check(z.maxLength(LARGEST_FILE + 1));
const revision = z.number().check(z.int(), z.nonnegative());

const messageSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('arrive') }),
  z.strictObject({ ask: z.literal('run'), shows: z.exactOptional(run) }),
  z.strictObject({ ask: z.literal('record'), run, at: revision, event: storedEventSchema }),
  z.strictObject({
    ask: z.literal('rescue'),
    guide: id,
    run,
    at: revision,
    events: z.array(storedEventSchema).check(z.maxLength(MOST_EVENTS)),
  }),
  z.strictObject({ ask: z.literal('enter'), run, guide: id, step: z.exactOptional(id) }),
  z.strictObject({ ask: z.literal('lead'), guide: id }),
  z.strictObject({ ask: z.literal('hush'), guide: id }),
  z.strictObject({ ask: z.literal('speak'), language }),
  z.strictObject({ ask: z.literal('stand'), standing: z.enum(STANDINGS) }),
  z.strictObject({ ask: z.literal('hello') }),
  z.strictObject({
    ask: z.literal('start'),
    guide: id,
    step: z.exactOptional(id),
    language: z.exactOptional(language),
    ticked: z.exactOptional(steps),
  }),
  z.strictObject({
    ask: z.literal('progress'),
    guides: z.array(id).check(z.maxLength(MOST_GUIDES)),
    ticks: z.exactOptional(z.strictObject({ guide: id, done: steps, open: steps })),
  }),
  z.strictObject({ ask: z.literal('overview'), window: z.exactOptional(z.number().check(z.int())) }),
  z.strictObject({ ask: z.literal('begin'), guide: id, again: z.boolean(), step: z.exactOptional(id) }),
  z.strictObject({ ask: z.literal('tick'), guide: id, step: id, is: z.enum(['done', 'open']) }),
  z.strictObject({ ask: z.literal('choose'), guide: id, choice: id, branch: id }),
  z.strictObject({ ask: z.literal('leave'), guide: id }),
  z.strictObject({ ask: z.literal('save') }),
  z.strictObject({ ask: z.literal('stored') }),
  z.strictObject({ ask: z.literal('review'), text: file }),
  z.strictObject({ ask: z.literal('import'), text: file }),
  z.strictObject({ ask: z.literal('forget'), what: z.enum(['old', 'everything']) }),
]);

/** In characters of JSON. The longest honest message is a compacted run of a long guide. */
const LARGEST_MESSAGE = 8_000;

/** A file in a message, where every character may have to be escaped. */
const LARGEST_WITH_FILE = 2 * LARGEST_FILE;

/** The message, or nothing when it is not exactly one of ours. Looks at nothing that is too large. */
export function readMessage(value: unknown): Message | undefined {
  if (sizeOf(value) > (holdsFile(value) ? LARGEST_WITH_FILE : LARGEST_MESSAGE)) return undefined;
  const read = messageSchema.safeParse(value);
  return read.success ? read.data : undefined;
}

function holdsFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('ask' in value)) return false;
  return value.ask === 'review' || value.ask === 'import';
}

/** What JSON cannot say, such as a thing that holds itself, is larger than everything. */
function sizeOf(value: unknown): number {
  try {
    return JSON.stringify(value ?? null).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
