import type { Guide, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { branchTaken, stepsOf, stepsOnPath } from './path.ts';
import { type Choices, PASSED } from './state.ts';

/** How many steps the path has. Not `exact`: at least so many, and open choices decide. */
export type StepCount = { readonly count: number; readonly exact: boolean };

export function stepCount(guide: Guide, choices: Choices): StepCount {
  return countSteps(stepsOf(guide), choices);
}

/** Which step it is, from 1, and of how many; nothing for a step that is not on the path. */
export function stepNumber(
  guide: Guide,
  choices: Choices,
  step: string,
): (StepCount & { readonly number: number }) | undefined {
  const index = stepsOnPath(guide, choices).findIndex((candidate) => candidate.id === step);
  return index < 0 ? undefined : { number: index + 1, ...stepCount(guide, choices) };
}

function countSteps(steps: readonly Step[], choices: Choices): StepCount {
  return steps.map((step) => countStep(step, choices)).reduce(sum, { count: 0, exact: true });
}

function countStep(step: Step, choices: Choices): StepCount {
  const one = { count: 1, exact: true };
  if (!isChoice(step) || choices[step.id] === PASSED) return one;
  const branch = branchTaken(step, choices);
  if (branch) return sum(one, countSteps(branch.steps ?? [], choices));
  return sum(one, shortest(step.branches.map((open) => countSteps(open.steps ?? [], choices))));
}

function shortest(counts: readonly StepCount[]): StepCount {
  const count = Math.min(...counts.map((branch) => branch.count));
  return { count, exact: counts.every((branch) => branch.exact && branch.count === count) };
}

function sum(a: StepCount, b: StepCount): StepCount {
  return { count: a.count + b.count, exact: a.exact && b.exact };
}
