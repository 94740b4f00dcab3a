import type { Guide } from '#shared/guide/schema.ts';
import { hasCaution } from './caution.ts';
import { branchesLeadingTo, passUpTo, startsAt } from './lead.ts';
import { belonging, leaveAt, moveOnFrom, moveTo, moveToEnd, NOTHING_DONE, type Walking, walkAt } from './move.ts';
import { branchById, branchTaken, type PathStep, stepById, stepsOnPath } from './path.ts';
import { restore } from './restore.ts';
import { PASSED, type Sight, type Walkthrough, type WalkthroughEvent } from './state.ts';
import { tick } from './tick.ts';

/** A run that has not begun. */
export const READY: Walkthrough = { phase: 'ready' };

/** The next state. Total: an event that does not fit leaves the state as it is (the same object). */
export function reduce(guide: Guide, state: Walkthrough, event: WalkthroughEvent): Walkthrough {
  if (event.type === 'restore') return restore(guide, event) ?? state;
  if (event.type === 'tick') return state.phase === 'ready' ? state : tick(guide, state, event.step, event.is);
  switch (state.phase) {
    case 'ready':
      return event.type === 'start' ? start(guide, state, event.step) : state;
    case 'left':
      if (event.type === 'resume') return walkAt(state.step, state);
      return event.type === 'start' ? start(guide, state, event.step) : state;
    case 'finished':
      if (event.type === 'back') return back(state);
      return event.type === 'start' ? start(guide, state, event.step) : state;
    case 'walking':
    case 'paused':
      return walk(guide, state, event);
  }
}

function walk(guide: Guide, state: Walking, event: WalkthroughEvent): Walkthrough {
  switch (event.type) {
    case 'sight':
      return see(state, event.step, event.sight);
    case 'outcome':
      return markDone(guide, state, event.step);
    case 'next':
      return markDone(guide, state, event.step ?? state.step);
    case 'back':
      return back(state);
    case 'choose':
      return choose(guide, state, event.choice, event.branch);
    case 'go':
      return go(guide, state, event.step);
    case 'again':
      return goRound(guide, state, event.step);
    case 'heed':
      return heed(guide, state, event.caution);
    case 'pause':
      return state.phase === 'paused' ? state : { ...state, phase: 'paused' };
    case 'resume':
      return state.phase === 'walking' ? state : { ...state, phase: 'walking' };
    case 'finish':
      return moveToEnd(state, state);
    case 'leave':
      return leaveAt(state.step, state);
    default:
      return state;
  }
}

function start(guide: Guide, state: Walkthrough, step: string | undefined): Walkthrough {
  const beginning = startsAt(guide, step);
  return beginning ? walkAt(beginning.step, { ...NOTHING_DONE, choices: beginning.choices }) : state;
}

function see(state: Walking, step: string, sight: Sight): Walking {
  return step === state.step && sight !== state.sight ? { ...state, sight } : state;
}

function back(state: Exclude<Walkthrough, { phase: 'ready' | 'left' }>): Walkthrough {
  const last = state.trail.at(-1);
  if (!last) return state;
  const undone = walkAt(last.step, { ...last, heeded: state.heeded, trail: state.trail.slice(0, -1) });
  return state.phase === 'paused' ? { ...undone, phase: 'paused' } : undone;
}

function markDone(guide: Guide, state: Walking, named: string): Walkthrough {
  const path = stepsOnPath(guide, state.choices);
  const id = stepById(guide, named)?.id;
  const index = path.findIndex((step) => step.id === id);
  const here = path.findIndex((step) => step.id === state.step);
  const step = path[index];
  if (!step) return state;
  if (step.kind === 'choice') return passAnswered(guide, state, step);
  if (index < here) return state.done.includes(step.id) ? state : { ...state, done: [...state.done, step.id] };
  const caughtUp =
    index > here
      ? path
          .slice(0, index)
          .filter(isCertain)
          .map((earlier) => earlier.id)
      : [];
  const done = [...new Set([...state.done, ...caughtUp, step.id])];
  return moveOnFrom(guide, state, step.id, { ...state, done });
}

/** Whoever does a later step has done this one. Optional steps may have been left out. */
function isCertain(step: PathStep): boolean {
  return step.kind === 'instruction' && !step.step.optional;
}

function passAnswered(guide: Guide, state: Walking, step: PathStep & { kind: 'choice' }): Walkthrough {
  if (step.id !== state.step || !branchTaken(step.choice, state.choices)) return state;
  return moveOnFrom(guide, state, step.id, state);
}

function choose(guide: Guide, state: Walking, choiceId: string, branchId: string): Walkthrough {
  const step = stepById(guide, choiceId);
  const branch = step?.kind === 'choice' ? branchById(step.choice, branchId) : undefined;
  if (!step || !branch || !isOnPath(guide, state, step.id)) return state;
  const isCurrent = step.id === state.step;
  if (!isCurrent && state.choices[step.id] === branch.id) return state;
  const deeds = belonging(guide, { ...state, choices: { ...state.choices, [step.id]: branch.id } });
  if (isCurrent) return moveOnFrom(guide, state, step.id, deeds);
  if (isOnPath(guide, deeds, state.step)) return moveTo(state, state.step, deeds);
  return moveOnFrom(guide, state, step.id, deeds);
}

function go(guide: Guide, state: Walking, anchor: string): Walkthrough {
  const lead = branchesLeadingTo(guide, anchor);
  if (!lead) return state;
  const answers = Object.entries(lead.choices).filter(([id, branch]) => branch !== PASSED || !state.choices[id]);
  const merged = belonging(guide, { ...state, choices: { ...state.choices, ...Object.fromEntries(answers) } });
  const deeds = { ...merged, choices: passUpTo(guide, merged.choices, lead.step) };
  return lead.step === state.step && isSame(deeds.choices, state.choices) ? state : moveTo(state, lead.step, deeds);
}

function goRound(guide: Guide, state: Walking, named: string): Walkthrough {
  const step = stepById(guide, named);
  if (step?.kind !== 'instruction' || !isOnPath(guide, state, step.id)) return state;
  const rounds = { ...state.rounds, [step.id]: (state.rounds[step.id] ?? 0) + 1 };
  const from = step.step.again === undefined ? undefined : stepById(guide, step.step.again)?.id;
  return moveTo(state, from !== undefined && isOnPath(guide, state, from) ? from : step.id, { ...state, rounds });
}

function heed(guide: Guide, state: Walking, caution: string): Walking {
  if (state.heeded.includes(caution) || !hasCaution(guide, caution)) return state;
  return { ...state, heeded: [...state.heeded, caution] };
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => a[id] === b[id]);
}

function isOnPath(guide: Guide, run: Pick<Walking, 'choices'>, step: string): boolean {
  return stepsOnPath(guide, run.choices).some((candidate) => candidate.id === step);
}
