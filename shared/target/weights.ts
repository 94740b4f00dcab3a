import learned from './weights.json' with { type: 'json' };

/**
 * What each way to compare is worth, in log-odds (natural logarithm): 2 makes an element about seven times as likely to
 * be the one, -2 as much less. Learned from the tuning half of the benchmark by tests/bench/locator/learn, which also
 * writes the figures that they reach; what no data can tell is judged, and listed there.
 */
export type Weights = {
  /** Before anything is known of an element. The odds are against "it is not on this page", whose log-odds are 0. */
  readonly base: number;
  readonly signals: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What the model's log-odds are worth on pages that it has not learned from. */
  readonly calibration: { readonly slope: number; readonly shift: number };
  /** The least calibrated probability that may be pointed at. */
  readonly accept: number;
};

/** For descriptions that people wrote, and for those that hold an element once seen. */
export const WEIGHTS: Readonly<Record<'written' | 'seen', Weights>> = learned;

/** How far the second one must be behind, in log-odds: at least four to one. */
export const LEAD = Math.log(4);
