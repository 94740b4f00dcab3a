import type { Guide, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { branchTaken, isDone, stepsOf, stepsOnPath } from './path.ts';
import { type Footprint, PASSED, type Rounds, type Run, type Walkthrough } from './state.ts';

/** A run that has a current step and goes on. Paused, it moves in the same way and stays paused. */
export type Walking = Extract<Walkthrough, { phase: 'walking' | 'paused' }>;

/** What a move leaves behind: answers, steps done, and how often. */
export type Deeds = Pick<Run, 'choices' | 'done' | 'rounds'>;

/** What nobody has done anything in yet. */
export const NOTHING_DONE: Run = { choices: {}, done: [], rounds: {}, heeded: [], trail: [] };

/** More moves than anybody undoes; keeps a run that is walked for ever from growing for ever. */
const LONGEST_TRAIL = 100;

function trailAfter(state: Walking): readonly Footprint[] {
  const { step, choices, done, rounds } = state;
  return [...state.trail, { step, choices, done, rounds }].slice(-LONGEST_TRAIL);
}

/** On to a step, with a footprint so that Back undoes it. */
export function moveTo(state: Walking, step: string, deeds: Deeds): Walking {
  return { phase: state.phase, ...runAfter(state, deeds), step, sight: 'waiting' };
}

export function moveToEnd(state: Walking, deeds: Deeds): Walkthrough {
  return { phase: 'finished', ...runAfter(state, deeds) };
}

function runAfter(state: Walking, { choices, done, rounds }: Deeds): Run {
  return { choices, done, rounds, heeded: state.heeded, trail: trailAfter(state) };
}

/** On to the first open step after `from`; past the last one, the run is finished. */
export function moveOnFrom(guide: Guide, state: Walking, from: string, deeds: Deeds): Walkthrough {
  const path = stepsOnPath(guide, deeds.choices);
  const after = path.slice(path.findIndex((step) => step.id === from) + 1);
  const open = after.find((step) => !isDone(step, deeds));
  return open ? moveTo(state, open.id, deeds) : moveToEnd(state, deeds);
}

/** What of these deeds still belongs to the guide: nothing of branches that were not taken, nothing that it does not know. */
export function belonging(guide: Guide, deeds: Deeds): Deeds {
  const instructions = new Set<string>();
  const choices: Record<string, string> = {};
  const visit = (steps: readonly Step[]) => {
    for (const step of steps) {
      if (!isChoice(step)) {
        instructions.add(step.id);
        continue;
      }
      const branch = branchTaken(step, deeds.choices);
      if (branch) choices[step.id] = branch.id;
      else if (deeds.choices[step.id] === PASSED) choices[step.id] = PASSED;
      visit(branch?.steps ?? []);
    }
  };
  visit(stepsOf(guide));
  return {
    choices,
    done: [...new Set(deeds.done)].filter((id) => instructions.has(id)),
    rounds: roundsOf(deeds.rounds, instructions),
  };
}

function roundsOf(rounds: Rounds, known: ReadonlySet<string>): Rounds {
  return Object.fromEntries(Object.entries(rounds).filter(([id]) => known.has(id)));
}

/** A run taken up again at a step. */
export function walkAt(step: string, run: Run): Walking {
  return { phase: 'walking', ...runOf(run), step, sight: 'waiting' };
}

/** A run that was left, and with which step it goes on. */
export function leaveAt(step: string, run: Run): Walkthrough {
  return { phase: 'left', ...runOf(run), step };
}

function runOf({ choices, done, rounds, heeded, trail }: Run): Run {
  return { choices, done, rounds, heeded, trail };
}
