import type { Text } from '#shared/guide/schema.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';

/** What is to be read before a step is done. */
export function cautionOf(step: PathStep): Text | undefined {
  return step.kind === 'choice' ? step.choice.caution : step.step.caution;
}
