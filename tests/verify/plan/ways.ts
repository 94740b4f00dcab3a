import type { Guide, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { stepsOf } from '#shared/walkthrough/path.ts';
import type { Choices } from '#shared/walkthrough/state.ts';

/** Every way through a guide, as the answers that lead along it. A guide that asks nothing has one way, without answers. */
export function waysThrough(guide: Guide): readonly Choices[] {
  return waysAlong(stepsOf(guide));
}

function waysAlong(steps: readonly Step[]): readonly Choices[] {
  return steps.filter(isChoice).reduce<readonly Choices[]>(
    (ways, choice) => {
      const answers = choice.branches.flatMap((branch) =>
        waysAlong(branch.steps ?? []).map((inside) => ({ [choice.id]: branch.id, ...inside })),
      );
      return ways.flatMap((way) => answers.map((answer) => ({ ...way, ...answer })));
    },
    [{}],
  );
}

/** A way in a few words: its answers, in the order in which they are given. */
export function nameOfWay(way: Choices): string {
  return Object.values(way).join(' › ') || 'the only way';
}
