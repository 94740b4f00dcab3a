import * as z from 'zod/mini';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Checkpoint } from '#shared/walkthrough/state.ts';
import { checkpointSchema, storedEventSchema } from '../messages/stored-event.ts';

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
  /** Of the guide over which it was walked (shared/walkthrough/guide-version.ts); empty where nobody wrote it down. */
  readonly version: string;
  /** Where the events led over that guide: by its ids the run finds its place in a later one. */
  readonly place?: Checkpoint;
  /** Another guide was started where this one ran: it is not shown again until somebody asks for it. */
  readonly aside?: true;
  readonly notice?: 'unknown-step';
  /** Key of the guide from which this one was entered: once this one ends, that one goes on. */
  readonly caller?: string;
};

const storedRunSchema: z.ZodMiniType<StoredRun> = z.object({
  guide: z.string(),
  id: z.string(),
  revision: z.number(),
  events: z.array(storedEventSchema),
  touched: z.number(),
  version: z.string(),
  place: z.exactOptional(checkpointSchema),
  aside: z.exactOptional(z.literal(true)),
  notice: z.exactOptional(z.literal('unknown-step')),
  caller: z.exactOptional(z.string()),
});

/** The run after these events too. */
export function withEvents(run: StoredRun, more: readonly StoredEvent[]): StoredRun {
  return { ...run, events: [...run.events, ...more], revision: run.revision + more.length };
}

/** @returns nothing where what is stored is not a run. */
export function readStoredRun(value: unknown): StoredRun | undefined {
  const read = storedRunSchema.safeParse(value);
  return read.success ? read.data : undefined;
}
