import * as z from 'zod/mini';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { storedEventSchema } from '../messages/stored-event.ts';

/** A walkthrough as it is kept: its events, from which the engine rebuilds it. One for each guide. */
export type StoredRun = {
  readonly guide: string;
  /** Another one each time the guide is begun again, so that a late page cannot write into the new run. */
  readonly id: string;
  /** Counts the events ever stored; more than `events` holds once they were compacted. */
  readonly revision: number;
  readonly events: readonly StoredEvent[];
  /** When it was last on a screen. Milliseconds since 1970. */
  readonly touched: number;
  readonly notice?: 'unknown-step';
};

const storedRunSchema: z.ZodMiniType<StoredRun> = z.object({
  guide: z.string(),
  id: z.string(),
  revision: z.number(),
  events: z.array(storedEventSchema),
  touched: z.number(),
  notice: z.exactOptional(z.literal('unknown-step')),
});

/** @returns nothing where what is stored is not a run. */
export function readStoredRun(value: unknown): StoredRun | undefined {
  const read = storedRunSchema.safeParse(value);
  return read.success ? read.data : undefined;
}
