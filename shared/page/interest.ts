import type { Outcome, Target } from '#shared/guide/schema.ts';
import { outcomesOf } from '#shared/guide/step.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';
import { targetsOfStep } from './targets-of-step.ts';

/** What a look at a page is for. */
export type Interest = {
  /** Take the rows of tables in. */
  readonly rows: boolean;
};

export const EVERYTHING: Interest = { rows: true };

/** What has to be read of a page to follow a step on it. */
export function interestOf(step: PathStep): Interest {
  return { rows: targetsOf(step).some(({ role }) => role === 'row') };
}

function targetsOf(step: PathStep): readonly Target[] {
  const own = targetsOfStep(step).map(({ target }) => target);
  return [...own, ...outcomes(step).flatMap((outcome) => ('appears' in outcome ? [outcome.appears] : []))];
}

function outcomes(step: PathStep): readonly Outcome[] {
  if (step.kind === 'instruction') return outcomesOf(step.step);
  return step.choice.branches.flatMap(({ chosen }) => (chosen ? [chosen] : []));
}
