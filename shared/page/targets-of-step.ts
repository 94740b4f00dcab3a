import type { Target } from '#shared/guide/schema.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';

/** An element that a step points at; at a choice, with the answer it gives. */
export type Wanted = { readonly target: Target; readonly branch: string | undefined };

/** What a step points at, or the answers of a choice, as far as the guide describes it. */
export function targetsOfStep(step: PathStep): readonly Wanted[] {
  const heads =
    step.kind === 'choice'
      ? step.choice.branches.map(({ id, target }) => ({ branch: id, target }))
      : [{ branch: undefined, target: step.step.target }];
  return heads.flatMap(({ branch, target }) => (target && target !== 'unknown' ? [{ branch, target }] : []));
}
