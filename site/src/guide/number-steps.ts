import type { Guide, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { stepsOf } from '#shared/walkthrough/path.ts';

/**
 * The printed number of each step and branch, by id: the same as on the card of a walkthrough. Every branch counts on from its
 * choice; after branches of different length the count goes on from the longest. Branches carry a letter: `7b`.
 */
export function numberSteps(guide: Guide): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  count(stepsOf(guide), 1, numbers);
  return numbers;
}

function count(steps: readonly Step[], first: number, numbers: Map<string, string>): number {
  let next = first;
  for (const step of steps) {
    const number = next;
    numbers.set(step.id, `${number}`);
    next = number + 1;
    if (!isChoice(step)) continue;
    const ends = step.branches.map((branch, index) => {
      numbers.set(branch.id, `${number}${letter(index)}`);
      return count(branch.steps ?? [], number + 1, numbers);
    });
    next = Math.max(...ends);
  }
  return next;
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
