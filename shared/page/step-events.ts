import type { PathStep } from '#shared/walkthrough/path.ts';
import type { Scene } from './judge-outcome.ts';
import { outcomeWatch, roundsWatch, type Seen } from './step-outcome.ts';
import type { Surroundings, Teller } from './step-view.ts';

/**
 * Tells what comes about of a step: that it was done, which answer was given, or for how many by now, where it is there to be
 * repeated: then only the customer knows when it is over.
 *
 * @param since `in other words`: the page has just changed its language. What then holds at the first look has been so before.
 */
export function stepEvents(
  step: PathStep,
  pack: Surroundings['pack'],
  tell: Teller,
  since: 'the beginning' | 'in other words' = 'the beginning',
): (scene: Scene, signal: AbortSignal) => void {
  if (step.kind === 'instruction' && step.step.repeat) return countRounds(step, pack, tell);
  const outcomes = outcomeWatch(step, pack);
  let isFirst = since === 'in other words';
  return (scene, signal) => {
    const seen = outcomes(scene);
    const isNews = !isFirst;
    isFirst = false;
    if (!isNews) return;
    for (const one of seen) if (!signal.aborted) announce(one, tell);
  };
}

function announce({ branch, when }: Seen, tell: Teller): void {
  if (branch === undefined) tell.outcome(when);
  else tell.chosen(branch, when);
}

function countRounds(step: PathStep, pack: Surroundings['pack'], tell: Teller): (scene: Scene) => void {
  const rounds = roundsWatch(step, pack);
  let told = 0;
  return (scene) => {
    const count = rounds(scene);
    if (count !== told) tell.rounds?.(count);
    told = count;
  };
}
