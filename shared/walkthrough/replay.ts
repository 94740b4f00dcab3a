import type { Guide } from '#shared/guide/schema.ts';
import { READY, reduce } from './machine.ts';
import type { StoredEvent } from './run-keeper.ts';
import type { Checkpoint, Walkthrough, WalkthroughEvent } from './state.ts';

/** The state that these events lead to, from the beginning. */
export function replay(guide: Guide, events: readonly WalkthroughEvent[]): Walkthrough {
  return events.reduce((state, event) => reduce(guide, state, event), READY);
}

/** Whether an event is worth keeping: what the page shows at the moment is not. */
export function isStored(event: WalkthroughEvent): event is StoredEvent {
  return event.type !== 'sight';
}

/** Moves that Back still undoes after a run was compacted. */
const KEPT_MOVES = 20;

/** The most events that a compacted run has, whatever the customer did. */
export const MOST_EVENTS = 2 * KEPT_MOVES;

/**
 * The same run in few events, so that a stored one cannot grow for ever: all but the newest become one checkpoint.
 * Leads to the same state but for the trail, which may be shorter. Short runs come back as they are.
 */
export function compactEvents(guide: Guide, events: readonly StoredEvent[]): readonly StoredEvent[] {
  if (events.length <= MOST_EVENTS) return events;
  const compacted = [...checkpointOf(replay(guide, events.slice(0, -KEPT_MOVES))), ...events.slice(-KEPT_MOVES)];
  const state = replay(guide, events);
  // A Back among the newest may undo a move that the checkpoint has swallowed.
  return isSameRun(replay(guide, compacted), state) ? compacted : checkpointOf(state);
}

function checkpointOf(state: Walkthrough): readonly StoredEvent[] {
  const place = placeOf(state);
  return place ? [{ type: 'restore', ...place }] : [];
}

/** Where a run stands, in ids alone; nothing where it has not begun. */
export function placeOf(state: Walkthrough): Checkpoint | undefined {
  if (state.phase === 'ready') return undefined;
  const { phase, choices, done, rounds, heeded } = state;
  const place = {
    phase,
    choices,
    done,
    ...(Object.keys(rounds).length > 0 && { rounds }),
    ...(heeded.length > 0 && { heeded }),
  };
  return phase === 'finished' ? place : { ...place, step: state.step };
}

function isSameRun(a: Walkthrough, b: Walkthrough): boolean {
  return JSON.stringify(checkpointOf(a)) === JSON.stringify(checkpointOf(b));
}
