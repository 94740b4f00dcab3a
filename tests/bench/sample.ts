/** Times of one thing done many times, in ms. */
export type Sample = { readonly median: number; readonly p95: number; readonly runs: number };

export function summarise(times: readonly number[]): Sample {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), runs: sorted.length };
}

export function printSample(what: string, sample: Sample, note = ''): void {
  const { median, p95, runs } = sample;
  console.log(
    `${what.padEnd(58)} median ${median.toFixed(2)} ms   p95 ${p95.toFixed(2)} ms   (${runs} runs)${note && `   ${note}`}`,
  );
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
