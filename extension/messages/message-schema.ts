import * as z from 'zod/mini';
import { LANGUAGES } from '#shared/guide/language.ts';
import { isPossibleId } from '#shared/library/start-link.ts';
import { MOST_EVENTS } from '#shared/walkthrough/replay.ts';
import type { Message } from './message.ts';
import { storedEventSchema } from './stored-event.ts';

const language = z.enum(LANGUAGES);
const id = z.string().check(z.refine(isPossibleId));
const run = z.string().check(z.maxLength(40));
const revision = z.number().check(z.int(), z.nonnegative());

const messageSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('arrive') }),
  z.strictObject({ ask: z.literal('run') }),
  z.strictObject({ ask: z.literal('record'), run, at: revision, event: storedEventSchema }),
  z.strictObject({
    ask: z.literal('rescue'),
    guide: id,
    run,
    at: revision,
    events: z.array(storedEventSchema).check(z.maxLength(MOST_EVENTS)),
  }),
  z.strictObject({ ask: z.literal('speak'), language }),
  z.strictObject({ ask: z.literal('hello') }),
  z.strictObject({
    ask: z.literal('start'),
    guide: id,
    step: z.exactOptional(id),
    language: z.exactOptional(language),
  }),
  z.strictObject({ ask: z.literal('progress'), guides: z.array(id).check(z.maxLength(50)) }),
  z.strictObject({ ask: z.literal('overview') }),
  z.strictObject({ ask: z.literal('begin'), guide: id, again: z.boolean() }),
]);

/** In characters of JSON. The longest honest message is a compacted run of a long guide. */
const LARGEST_MESSAGE = 8_000;

/** The message, or nothing when it is not exactly one of ours. */
export function readMessage(value: unknown): Message | undefined {
  if (JSON.stringify(value ?? null).length > LARGEST_MESSAGE) return undefined;
  const read = messageSchema.safeParse(value);
  return read.success ? read.data : undefined;
}
