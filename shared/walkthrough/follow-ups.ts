import type { FollowUp, Guide, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { branchTaken, stepsOf } from './path.ts';
import type { Choices } from './state.ts';

/** What happens next, after the last step: of the branches taken, then of the sections walked. */
export function followUps(guide: Guide, choices: Choices): readonly FollowUp[] {
  const taken = ofBranches(stepsOf(guide), choices);
  // A task's sections are branches already.
  const isTask = guide.task !== undefined && stepsOf(guide)[0]?.id === guide.task.id;
  const walked = isTask ? [] : guide.sections.filter((section) => section.steps);
  return [...taken, ...walked.flatMap((section) => section.next ?? [])];
}

function ofBranches(steps: readonly Step[], choices: Choices): readonly FollowUp[] {
  return steps.flatMap((step) => {
    const branch = isChoice(step) ? branchTaken(step, choices) : undefined;
    return branch ? [...ofBranches(branch.steps ?? [], choices), ...(branch.next ?? [])] : [];
  });
}
