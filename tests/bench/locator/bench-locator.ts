import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { everyCase } from './cases/every-case.ts';
import { leaveOneOut } from './figures/leave-one-out.ts';
import { type Outcome, tryMethods } from './figures/outcome.ts';
import { summarise } from './figures/summarise.ts';
import { readThresholds, type Thresholds, thresholdsOf, writeThresholds } from './figures/thresholds.ts';
import { METHOD_NAMES } from './methods.ts';
import { aimsOf } from './report/aims.ts';
import { type Miss, missOf } from './report/misses.ts';
import { reportPage } from './report/page.ts';
import { percent, printAbsent, printAims, printPresent, printWhole } from './report/print-report.ts';

/**
 * `npm run bench:locator -- <data folder>`: our locator beside Similo and Similo++ on the half of the data that nothing was
 * learned from. Prints the figures and writes them to dist/bench.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    half: { type: 'string', default: 'reporting' },
    'write-thresholds': { type: 'boolean', default: false },
    'leave-one-out': { type: 'boolean', default: false },
    timing: { type: 'boolean', default: true },
  },
});
const folder = positionals[0] ?? process.env.CAIRN_BENCH_DATA;
if (folder) run(folder);
else console.log('No benchmark data: say where they are, npm run bench:locator -- <data folder>.');
if (values.timing) {
  console.log('\nWhat a target costs in Chromium:\n');
  spawnSync(process.execPath, [join(import.meta.dirname, '../snapshot.bench.ts')], { stdio: 'inherit' });
}

function run(data: string): void {
  const { outcomes, misses } = tryAll(data);
  const own = thresholdsOf(outcomes);
  if (values['write-thresholds']) writeThresholds(own);
  // Where the data hold no tuning half, the thresholds that were written when they did.
  const thresholds: Thresholds = { ...readThresholds(), ...own };
  const reported = outcomes.filter(({ half, isLabelWrong }) => half === values.half && !isLabelWrong);
  if (reported.length === 0) {
    console.log(`No cases of the ${values.half} half in ${data}.`);
    return;
  }
  const summary = summarise(reported, thresholds);
  const aims = aimsOf(summary, reported);
  console.log(`\nThree figures in one cell: ${METHOD_NAMES.join(', ')}. Per cent.\n`);
  for (const part of [printPresent(summary), printAbsent(summary), printWhole(summary), printAims(aims)]) {
    console.log(`${part}\n`);
  }
  console.log(allLabels(outcomes));
  if (values['leave-one-out']) {
    const { pairs, strict, right } = leaveOneOut(data);
    console.log(
      `Each of ${pairs} pairs with weights of all other sites: ${percent(strict)} strict, ${percent(right)} same box.`,
    );
  }
  const dist = join(import.meta.dirname, '../../../dist/bench');
  mkdirSync(dist, { recursive: true });
  writeFileSync(
    join(dist, 'locator.json'),
    JSON.stringify({ half: values.half, thresholds, aims, ...summary }, null, 1),
  );
  writeFileSync(join(dist, 'locator.html'), reportPage(aims, summary, reported, values.half));
  for (const half of ['tuning', 'reporting']) {
    const inHalf = misses.filter((miss) => miss.half === half);
    writeFileSync(join(dist, `locator-misses-${half}.json`), JSON.stringify(inHalf, null, 1));
  }
  console.log(`\nThe same as data and with charts: ${join(dist, 'locator.json')}, locator.html.`);
}

function tryAll(data: string): { readonly outcomes: readonly Outcome[]; readonly misses: readonly Miss[] } {
  const outcomes: Outcome[] = [];
  const misses: Miss[] = [];
  for (const asked of everyCase(data, values.half === 'tuning' ? ['tuning'] : undefined)) {
    const answered = tryMethods(asked);
    outcomes.push(...answered);
    const miss = missOf(asked, answered);
    if (miss) misses.push(miss);
  }
  return { outcomes, misses };
}

/** Both halves, with the labels that are known to be wrong: what others have published counts them. */
function allLabels(outcomes: readonly Outcome[]): string {
  const pairs = outcomes.filter(({ kind, condition }) => kind === 'real-site' && condition === 'full');
  if (pairs.length === 0) return '';
  const say = (from: readonly Outcome[]) =>
    METHOD_NAMES.map((method) => {
      const own = from.filter((one) => one.method === method);
      const share = (holds: (one: Outcome) => boolean) => percent(own.filter(holds).length / own.length);
      return `${method} ${share(({ isStrict }) => isStrict)} strict, ${share(({ isRight }) => isRight)} same box`;
    }).join('; ');
  const clean = pairs.filter(({ isLabelWrong }) => !isLabelWrong);
  const count = (from: readonly Outcome[]) => from.length / METHOD_NAMES.length;
  return [
    `Real sites, both halves, forced choice, ${count(pairs)} pairs with all labels: ${say(pairs)}.`,
    `Without the ${count(pairs) - count(clean)} labels known to be wrong: ${say(clean)}.`,
  ].join('\n');
}
