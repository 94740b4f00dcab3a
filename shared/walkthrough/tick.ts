import type { Guide } from '#shared/guide/schema.ts';
import { branchesLeadingTo } from './lead.ts';
import { belonging, leaveAt, moveOnFrom, moveTo, walkAt } from './move.ts';
import { isDone, stepById } from './path.ts';
import { type Choices, PASSED, type Walkthrough } from './state.ts';

type Begun = Exclude<Walkthrough, { phase: 'ready' }>;

/**
 * A tick in a list of steps, made or taken away. The step in hand stays in hand, unless it is the one that was ticked. A tick behind
 * a question that is open answers it; behind another answer than the one given, it is none.
 */
export function tick(guide: Guide, state: Begun, named: string, is: 'done' | 'open'): Walkthrough {
  const step = stepById(guide, named);
  if (step?.kind !== 'instruction' || state.done.includes(step.id) === (is === 'done')) return state;
  return is === 'done' ? tickOff(guide, state, step.id) : untick(state, step.id);
}

function tickOff(guide: Guide, state: Begun, step: string): Walkthrough {
  const choices = answersWith(guide, state.choices, step);
  if (!choices) return state;
  const deeds = belonging(guide, { ...state, choices, done: [...state.done, step] });
  if (state.phase === 'finished') return { ...state, ...deeds };
  const here = stepById(guide, state.step);
  if (here && isDone(here, deeds) && !isDone(here, state)) return moveOn(guide, state, deeds);
  if (choices === state.choices || state.phase === 'left') return { ...state, ...deeds };
  return moveTo(state, state.step, deeds);
}

/** On from the step in hand. What was left stays left, at the step with which it would go on. */
function moveOn(guide: Guide, state: Exclude<Begun, { phase: 'finished' }>, deeds: Parameters<typeof moveOnFrom>[3]) {
  if (state.phase !== 'left') return moveOnFrom(guide, state, state.step, deeds);
  const on = moveOnFrom(guide, walkAt(state.step, state), state.step, deeds);
  return 'step' in on ? leaveAt(on.step, { ...state, ...deeds }) : on;
}

/** A finished guide whose tick was taken away is open there again, and shown when somebody asks for it. */
function untick(state: Begun, step: string): Walkthrough {
  const done = state.done.filter((id) => id !== step);
  if (state.phase !== 'finished') return { ...state, done };
  return leaveAt(step, { ...state, done });
}

/** The answers with those that lead to a step; nothing where another answer was given. The same object where none is new. */
function answersWith(guide: Guide, choices: Choices, step: string): Choices | undefined {
  const lead = Object.entries(branchesLeadingTo(guide, step)?.choices ?? {}).filter(([, branch]) => branch !== PASSED);
  const answered = lead.filter(([choice]) => choices[choice] !== undefined && choices[choice] !== PASSED);
  if (answered.some(([choice, branch]) => choices[choice] !== branch)) return undefined;
  return answered.length === lead.length ? choices : { ...choices, ...Object.fromEntries(lead) };
}
