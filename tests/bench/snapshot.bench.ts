import { join } from 'node:path';
import { openBench } from '../browser/page-with.ts';
import { managerLike } from './manager-like.ts';
import { printSample, type Sample, summarise } from './sample.ts';
import type { Times } from './snapshot-times.ts';

/**
 * What a look at a page costs: the snapshot with what the score asks of it, and the score alone; beside one bare pass over
 * the same page and Testing Library's getByRole, in the same run. Aims at 5,000 elements, p95: score 4 ms, snapshot 8 ms.
 */

/** getByRole takes seconds on the largest page. */
const SIZES = [
  { elements: 5_000, runs: 60, slowRuns: 20 },
  { elements: 20_000, runs: 30, slowRuns: 3 },
  { elements: 50_000, runs: 20, slowRuns: 2 },
];
const bench = await openBench(join(import.meta.dirname, 'snapshot-times.ts'));
for (const { elements, runs, slowRuns } of SIZES) {
  const page = await bench.pageWith(managerLike(elements));
  const times = await page.evaluate(([runs, slowRuns]) => window.snapshotTimes(runs, slowRuns), [
    runs,
    slowRuns,
  ] as const);
  print(times);
  await page.close();
}
await bench.close();

function print({ elements, candidates, verdict, found, ...times }: Times): void {
  const bare = summarise(times.bare);
  const theirs = summarise(times.getByRole);
  const usual = summarise(times.usual);
  console.log(`${elements} elements, ${candidates} candidates; the button is ${verdict}, and getByRole ${found} it`);
  printSample('  one bare TreeWalker pass', bare);
  printSample('  a snapshot, and the score that reads from it', usual, beside(usual, bare, theirs));
  printSample(
    '  the same again after one text changed, layout included',
    summarise(times.patched),
    beside(summarise(times.patched), bare, theirs),
  );
  printSample('  of it that layout alone', summarise(times.layout));
  printSample('  the same after a class changed on one row', summarise(times.restyled));
  printSample('  the score alone, over plain data', summarise(times.score));
  printSample('  the score alone, of a language that nobody knows', summarise(times.foreign));
  printSample(
    '  a snapshot with all of it read, as a record of a page',
    summarise(times.everything),
    beside(summarise(times.everything), bare, theirs),
  );
  printSample("  Testing Library's getByRole of that button", theirs, `${ratio(theirs, bare)} x the bare pass`);
  const field = summarise(times.field);
  const theirField = summarise(times.getFieldByRole);
  printSample('  a snapshot, and the score, of a labelled checkbox', field, beside(field, bare, theirField));
  printSample("  Testing Library's getByRole of that checkbox", theirField);
}

function beside(ours: Sample, bare: Sample, theirs: Sample): string {
  return `${ratio(ours, bare)} x the bare pass, getByRole takes ${ratio(theirs, ours)} x as long`;
}

function ratio(one: Sample, other: Sample): string {
  const times = one.median / other.median;
  return times < 10 ? times.toFixed(1) : times.toFixed(0);
}
