import type { Guide } from '#shared/guide/schema.ts';
import { reduce } from '#shared/walkthrough/machine.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Walkthrough, WalkthroughEvent } from '#shared/walkthrough/state.ts';

/** A customer on the way: does one thing after the other and looks where that leads. */
export type Walk = {
  readonly state: Walkthrough;
  readonly done: readonly string[];
  /** The current step, or the phase where there is none. */
  readonly at: string;
  does(...events: readonly WalkthroughEvent[]): Walk;
  /** Says Next until a step is reached. */
  upTo(step: string): Walk;
};

export function walk(guide: Guide, ...events: readonly WalkthroughEvent[]): Walk {
  return walkFrom(guide, replay(guide, [{ type: 'start' }, ...events]));
}

function walkFrom(guide: Guide, state: Walkthrough): Walk {
  return {
    state,
    done: state.phase === 'ready' ? [] : state.done,
    at: 'step' in state ? state.step : state.phase,
    does: (...events) =>
      walkFrom(
        guide,
        events.reduce((before, event) => reduce(guide, before, event), state),
      ),
    upTo: (step) => walkFrom(guide, nextUntil(guide, state, step)),
  };
}

function nextUntil(guide: Guide, state: Walkthrough, step: string): Walkthrough {
  if ('step' in state && state.step === step) return state;
  const after = reduce(guide, state, { type: 'next' });
  if (after === state) throw new Error(`Next leads nowhere, and "${step}" is not reached.`);
  return nextUntil(guide, after, step);
}

export const next = { type: 'next' } as const;
export const back = { type: 'back' } as const;

export function choose(choice: string, branch: string): StoredEvent {
  return { type: 'choose', choice, branch };
}

export function outcome(step: string): StoredEvent {
  return { type: 'outcome', step };
}

export function go(step: string): StoredEvent {
  return { type: 'go', step };
}
