/** What a locator said of a page that it had not learned from, and whether that was right. */
export type Trial = { readonly probability: number; readonly isRight: boolean; readonly isAbsent: boolean };

const STEPS = 400;

/** Platt's correction: how log-odds have to be stretched and moved so that they come true (Platt 1999). */
export function calibrate(trials: readonly Trial[]): { readonly slope: number; readonly shift: number } {
  const points = trials.map(({ probability, isRight }) => ({ at: logOdds(probability), isRight: Number(isRight) }));
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < STEPS; step += 1) {
    // Newton's method on two unknowns, held a little to 1 and 0.
    let [a, b, aa, ab, bb] = [0.1 * (slope - 1), 0.1 * shift, 0.1, 0, 0.1];
    for (const { at, isRight } of points) {
      const p = 1 / (1 + Math.exp(-(slope * at + shift)));
      a += (p - isRight) * at;
      b += p - isRight;
      aa += p * (1 - p) * at * at;
      ab += p * (1 - p) * at;
      bb += p * (1 - p);
    }
    const size = aa * bb - ab * ab;
    slope -= (bb * a - ab * b) / size;
    shift -= (aa * b - ab * a) / size;
  }
  return { slope, shift };
}

export function corrected(probability: number, { slope, shift }: { slope: number; shift: number }): number {
  return 1 / (1 + Math.exp(-(slope * logOdds(probability) + shift)));
}

function logOdds(probability: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(bounded / (1 - bounded));
}
