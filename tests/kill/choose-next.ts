import type { Guide } from '#shared/guide/schema.ts';
import { allSteps } from '#shared/walkthrough/path.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Victim } from './kill-stand.ts';

/** Mostly on, sometimes back, now and then a pause, a caution read or another round: what a person does. */
export function nextEvent(guide: Guide, events: readonly StoredEvent[], random: () => number): StoredEvent {
  const state = replay(guide, events);
  if (state.phase === 'paused') return { type: 'resume' };
  const at = 'step' in state ? allSteps(guide).find(({ id }) => id === state.step) : undefined;
  const chance = random();
  if (chance < 0.1) return { type: 'back' };
  if (chance < 0.15) return { type: 'pause' };
  if (chance < 0.18 && at) return { type: 'heed', caution: at.id };
  if (chance < 0.21 && at?.kind === 'instruction') return { type: 'again', step: at.id };
  if (at?.kind !== 'choice') return { type: 'next', ...(at && { step: at.id }) };
  const branch = at.choice.branches[Math.floor(random() * at.choice.branches.length)];
  return branch ? { type: 'choose', choice: at.id, branch: branch.id } : { type: 'next' };
}

/** The worker dies most often, as with customers; the browser least, because it takes longest to come back. */
export function chooseVictim(random: () => number): Victim {
  const chance = random();
  return chance < 0.6 ? 'worker' : chance < 0.85 ? 'tab' : 'browser';
}
