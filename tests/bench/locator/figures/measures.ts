/** A trial of one method: how sure it was, and whether its choice was the right one. Absent targets have no right one. */
export type Trial = { readonly score: number; readonly isRight: boolean; readonly isPresent: boolean };

/** The chance that a present target scores higher than an absent one. */
export function areaUnderCurve(trials: readonly Trial[]): number | undefined {
  const present = trials.filter(({ isPresent }) => isPresent).length;
  const absent = trials.length - present;
  if (present === 0 || absent === 0) return undefined;
  const byScore = [...Map.groupBy(trials, ({ score }) => score)].toSorted(([a], [b]) => a - b);
  let below = 0;
  let wins = 0;
  for (const [, equal] of byScore) {
    const here = equal.filter(({ isPresent }) => isPresent).length;
    const gone = equal.length - here;
    wins += here * (below + gone / 2);
    below += gone;
  }
  return wins / (present * absent);
}

export type Bin = { readonly sure: number; readonly right: number; readonly count: number };

const BINS = 10;

/** What a method says of its chances, in ten bins, beside how often it was right. */
export function calibrationBins(trials: readonly Trial[]): readonly Bin[] {
  const bins = Map.groupBy(trials, ({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)));
  return [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([, inBin]) => ({
      sure: meanOf(inBin.map(({ score }) => score)),
      right: meanOf(inBin.map(({ isRight }) => Number(isRight))),
      count: inBin.length,
    }));
}

/** Expected calibration error: how far saying and being right are apart, on average. */
export function calibrationError(bins: readonly Bin[]): number | undefined {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return undefined;
  return bins.reduce((sum, { sure, right, count }) => sum + (count / all) * Math.abs(sure - right), 0);
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function shareOf<T>(things: readonly T[], holds: (thing: T) => boolean): number | undefined {
  return things.length === 0 ? undefined : things.filter(holds).length / things.length;
}
