import { hashWords } from '#shared/guide/hash-words.ts';
import type { Guide, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { stepsOf } from './path.ts';

/**
 * Names the steps, choices and branches of a guide in their order, so that a run can tell whether it was walked over this very guide.
 * Words are left out: a better sentence moves nobody.
 */
export function guideVersion(guide: Guide): string {
  return hashWords(JSON.stringify(stepsOf(guide).map(shape)));
}

function shape(step: Step): unknown {
  if (!isChoice(step)) return step.optional ? [step.id, 'optional'] : step.id;
  return [step.id, step.branches.map((branch) => [branch.id, (branch.steps ?? []).map(shape)])];
}
