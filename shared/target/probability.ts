import type { Weights } from './weights.ts';

/**
 * How probable it is that the target is among `some` of a page's elements: their share of the odds of all, "it is not on
 * this page" being one more choice with odds of one (a multinomial logit with an outside option, McFadden 1974). Then
 * corrected by how such shares fared on pages that were not learned from (Platt 1999).
 *
 * @param scores in log-odds, each of `some` among them.
 */
export function probabilityOf(some: readonly number[], scores: readonly number[], weights: Weights): number {
  const odds = sumOfOdds(some);
  const others = 1 + sumOfOdds(scores) - odds;
  const { slope, shift } = weights.calibration;
  const calibrated = slope * Math.log(odds / others) + shift;
  return 1 / (1 + Math.exp(-calibrated));
}

/** Added from small to large, so that the order in which a page was read does not matter. */
function sumOfOdds(scores: readonly number[]): number {
  return scores.toSorted((a, b) => a - b).reduce((sum, score) => sum + Math.exp(Math.min(score, 30)), 0);
}
