import * as z from 'zod/mini';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Checkpoint } from '#shared/walkthrough/state.ts';

/** An id of a step, choice or branch, also the sign that a choice was passed. */
const id = z.string().check(z.regex(/^(?:-|[a-z0-9]+(?:-[a-z0-9]+)*)$/), z.maxLength(80));
const choices = z.record(id, id);
const done = z.array(id).check(z.maxLength(1000));

const place = {
  phase: z.enum(['walking', 'paused', 'finished', 'left']),
  step: z.exactOptional(id),
  choices,
  done,
  rounds: z.exactOptional(z.record(id, z.number().check(z.int(), z.nonnegative()))),
  heeded: z.exactOptional(z.array(id).check(z.maxLength(1000))),
};

/** A run as it was at one moment, as it is stored and exported. */
export const checkpointSchema: z.ZodMiniType<Checkpoint> = z.strictObject(place);

/** An event as it is sent and stored. */
export const storedEventSchema: z.ZodMiniType<StoredEvent> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), step: z.exactOptional(id) }),
  z.strictObject({ type: z.literal('outcome'), step: id }),
  z.strictObject({ type: z.literal('next'), step: z.exactOptional(id) }),
  z.strictObject({ type: z.literal('tick'), step: id, is: z.enum(['done', 'open']) }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('choose'), choice: id, branch: id }),
  z.strictObject({ type: z.literal('go'), step: id }),
  z.strictObject({ type: z.literal('again'), step: id }),
  z.strictObject({ type: z.literal('heed'), caution: id }),
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('finish') }),
  z.strictObject({ type: z.literal('leave') }),
  z.strictObject({ type: z.literal('restore'), ...place }),
]);
