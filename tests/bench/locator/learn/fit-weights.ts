import type { LearningRow } from './learning-row.ts';

export type Fit = { readonly base: number; readonly weights: readonly number[] };

const STEPS = 240;
const RATE = 0.1;
const LATE_RATE = 0.03;
/** Every so many steps all kinds of elements are weighed; between, only those that have a chance. */
const LOOK_AROUND = 20;
/** Beside the best of a row, less than this moves no weight. */
const NO_CHANCE = 1e-4;

type Kind = LearningRow['kinds'][number];
type Weighing = { readonly row: LearningRow; chosen: readonly Kind[] };

/**
 * The most probable weights: a multinomial logit with "not on this page" as one more choice, and a normal prior around
 * `start` (ridge). Adam with fixed steps (Kingma and Ba 2015) from a fixed start: the same rows give the same weights.
 *
 * @param pulls how strongly the base and each weight are held to `start`: the inverse of the prior's variance;
 * infinite where they stay.
 */
export function fitWeights(rows: readonly LearningRow[], start: Fit, pulls: readonly number[]): Fit {
  // The base is one more weight that every element has.
  const prior = Float64Array.of(start.base, ...start.weights);
  const weights = Float64Array.from(prior);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  const weighings = rows.map((row): Weighing => ({ row, chosen: row.kinds }));
  for (let step = 1; step <= STEPS; step += 1) {
    if (step % LOOK_AROUND === 1) for (const weighing of weighings) chooseAgain(weighing, weights);
    const slope = slopeAt(weights, weighings);
    const rate = step < STEPS * 0.6 ? RATE : LATE_RATE;
    for (let at = 0; at < weights.length; at += 1) {
      if (pulls[at] === Number.POSITIVE_INFINITY) continue;
      const down = (slope[at] ?? 0) + (pulls[at] ?? 0) * ((weights[at] ?? 0) - (prior[at] ?? 0));
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * down;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * down * down;
      const size = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (rate * ((first[at] ?? 0) / (1 - 0.9 ** step))) / size;
    }
  }
  const [base = 0, ...others] = weights;
  return { base, weights: others };
}

/** Most elements of most pages are no rivals for anything. */
function chooseAgain(weighing: Weighing, weights: Float64Array): void {
  const { kinds } = weighing.row;
  const odds = kinds.map((kind) => kind.count * oddsOf(weights, kind.states));
  const least = NO_CHANCE * Math.max(1, ...odds);
  weighing.chosen = kinds.filter((kind, at) => kind.right > 0 || (odds[at] ?? 0) >= least);
}

/** How the improbability of all rows changes with each weight. */
function slopeAt(weights: Float64Array, weighings: readonly Weighing[]): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { row, chosen } of weighings) {
    const odds = chosen.map(({ states }) => oddsOf(weights, states));
    let all = 1;
    let right = 0;
    for (const [at, kind] of chosen.entries()) {
      all += kind.count * (odds[at] ?? 0);
      right += kind.right * (odds[at] ?? 0);
    }
    for (const [at, kind] of chosen.entries()) {
      const share = (kind.count * (odds[at] ?? 0)) / all;
      const wanted = row.isPresent && right > 0 ? (kind.right * (odds[at] ?? 0)) / right : 0;
      const push = row.worth * (share - wanted);
      if (Math.abs(push) < 1e-7) continue;
      slope[0] = (slope[0] ?? 0) + push;
      for (const state of kind.states) slope[state + 1] = (slope[state + 1] ?? 0) + push;
    }
  }
  return slope;
}

function oddsOf(weights: Float64Array, states: readonly number[]): number {
  let score = weights[0] ?? 0;
  for (const state of states) score += weights[state + 1] ?? 0;
  return Math.exp(Math.min(30, score));
}
