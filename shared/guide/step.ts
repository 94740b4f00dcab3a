import type { Choice, Instruction, Outcome, Step } from './schema.ts';

// Apart from schema.ts, so that what runs in a page does not carry zod.

export function isChoice(step: Step): step is Choice {
  return 'branches' in step;
}

/** What shows that a step was done, always as a list. */
export function outcomesOf(step: Instruction): readonly Outcome[] {
  if (step.done === undefined) return [];
  return Array.isArray(step.done) ? step.done : [step.done];
}
