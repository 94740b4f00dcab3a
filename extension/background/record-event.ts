import type { Guide } from '#shared/guide/schema.ts';
import { compactEvents } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { type StoredRun, withEvents } from './stored-run.ts';

/** What a page sends: an event, the run it belongs to, and how many events of it the page knows. */
export type Recording = { readonly run: string; readonly at: number; readonly event: StoredEvent };

/**
 * The run with one more event.
 *
 * @returns `stored` when this very event was stored before (the answer had got lost), `moved` when the run has gone on
 * without this page.
 */
export function addEvent(stored: StoredRun, recording: Recording, now: number): StoredRun | 'stored' | 'moved' {
  if (stored.id !== recording.run) return 'moved';
  if (stored.revision === recording.at + 1 && isSameEvent(stored.events.at(-1), recording.event)) return 'stored';
  if (stored.revision !== recording.at) return 'moved';
  const { notice, aside: _over, ...rest } = stored;
  // A step that was done already passes by without the customer, who may not have read the notice yet.
  const unread = notice && recording.event.type === 'outcome' ? { notice } : {};
  return { ...withEvents(rest, [recording.event]), ...unread, touched: now };
}

/**
 * The run in fewer events, where it has many. Only for a page that takes it up from the store: a page that walks it already
 * can go back further than the shortened run could follow.
 */
export function shorten(guide: Guide, run: StoredRun): StoredRun {
  const events = compactEvents(guide, run.events);
  return events.length < run.events.length ? { ...run, events } : run;
}

function isSameEvent(a: StoredEvent | undefined, b: StoredEvent): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
