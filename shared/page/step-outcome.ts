import type { Outcome } from '#shared/guide/schema.ts';
import { outcomesOf } from '#shared/guide/step.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';
import { countIn, judgeOf, type Scene } from './judge-outcome.ts';
import type { Surroundings, When } from './step-view.ts';

export type Seen = { readonly branch: string | undefined; readonly when: When };

type Watched = { readonly branch: string | undefined; readonly outcome: Outcome };

/** Watches the outcomes of a step, or at a choice what shows that one of the answers was given. */
export function outcomeWatch(step: PathStep, pack: Surroundings['pack']): (scene: Scene) => readonly Seen[] {
  const watches = watchedOf(step).map((watched) => watchOne(watched, pack));
  return (scene) => watches.flatMap((watch) => watch(scene) ?? []);
}

function watchOne({ branch, outcome }: Watched, pack: Surroundings['pack']): (scene: Scene) => Seen | undefined {
  const judge = judgeOf(outcome, branch, pack);
  // An answer's own state only holds here once the customer has given it.
  const first: When = branch !== undefined && 'target' in outcome ? 'now' : 'already';
  let held: boolean | undefined;
  return (scene) => {
    const holds = judge(scene);
    if (holds === undefined) return undefined;
    const before = held;
    held = holds;
    return holds && !before ? { branch, when: before === undefined ? first : 'now' } : undefined;
  };
}

function watchedOf(step: PathStep): readonly Watched[] {
  if (step.kind === 'instruction') return outcomesOf(step.step).map((outcome) => ({ branch: undefined, outcome }));
  return step.choice.branches.flatMap(({ id, target, chosen }) => {
    const usual: readonly Outcome[] =
      target && target !== 'unknown' ? [{ target: 'selected' }, { view: 'changes' }] : [];
    return (chosen ? [chosen] : usual).map((outcome) => ({ branch: id, outcome }));
  });
}

/**
 * Counts for how many a step was done that is there to be repeated: those that are in the state that shows it, or how often
 * its outcome came about.
 */
export function roundsWatch(step: PathStep, pack: Surroundings['pack']): (scene: Scene) => number {
  const outcomes = step.kind === 'instruction' ? outcomesOf(step.step) : [];
  const [outcome] = outcomes;
  let rounds = 0;
  if (outcome && 'target' in outcome && (outcome.target === 'checked' || outcome.target === 'selected')) {
    const { target } = outcome;
    return ({ sighting }) => {
      // A list that is drawn anew loses its entries for a moment.
      if (sighting.saw === 'targets') rounds = countIn(target, sighting);
      return rounds;
    };
  }
  const watch = outcomeWatch(step, pack);
  return (scene) => {
    if (watch(scene).some(({ when }) => when === 'now')) rounds += 1;
    return rounds;
  };
}
