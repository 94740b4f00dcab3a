import type { LearningRow } from './learning-row.ts';

export type Fit = { readonly base: number; readonly weights: readonly number[] };

const STEPS = 240;
const RATE = 0.1;
const LATE_RATE = 0.03;

/**
 * The most probable weights: a multinomial logit with "not on this page" as one more choice, and a normal prior around
 * `start` (ridge). Adam with fixed steps (Kingma and Ba 2015) from a fixed start: the same rows give the same weights.
 *
 * @param pull how strongly weights are held to `start`: the inverse of the prior's variance.
 */
export function fitWeights(rows: readonly LearningRow[], start: Fit, pull: number): Fit {
  // The base is one more weight that every element has.
  const prior = Float64Array.of(start.base, ...start.weights);
  const weights = Float64Array.from(prior);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeAt(weights, rows);
    const rate = step < STEPS * 0.6 ? RATE : LATE_RATE;
    for (let at = 0; at < weights.length; at += 1) {
      const down = (slope[at] ?? 0) + pull * ((weights[at] ?? 0) - (prior[at] ?? 0));
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * down;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * down * down;
      const size = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (rate * ((first[at] ?? 0) / (1 - 0.9 ** step))) / size;
    }
  }
  const [base = 0, ...others] = weights;
  return { base, weights: others };
}

/** How the improbability of all rows changes with each weight. */
function slopeAt(weights: Float64Array, rows: readonly LearningRow[]): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { kinds, isPresent, worth } of rows) {
    const odds = kinds.map(({ states }) => Math.exp(Math.min(30, scoreOf(weights, states))));
    const all = kinds.reduce((sum, { count }, at) => sum + count * (odds[at] ?? 0), 1);
    const right = kinds.reduce((sum, kind, at) => sum + kind.right * (odds[at] ?? 0), 0);
    for (const [at, kind] of kinds.entries()) {
      const share = (kind.count * (odds[at] ?? 0)) / all;
      const wanted = isPresent && right > 0 ? (kind.right * (odds[at] ?? 0)) / right : 0;
      const push = worth * (share - wanted);
      if (Math.abs(push) < 1e-7) continue;
      slope[0] = (slope[0] ?? 0) + push;
      for (const state of kind.states) slope[state + 1] = (slope[state + 1] ?? 0) + push;
    }
  }
  return slope;
}

function scoreOf(weights: Float64Array, states: readonly number[]): number {
  let score = weights[0] ?? 0;
  for (const state of states) score += weights[state + 1] ?? 0;
  return score;
}
