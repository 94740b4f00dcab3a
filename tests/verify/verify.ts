import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import type { Library } from '#shared/library/library.ts';
import { PRACTISED } from '../../site/src/practice/practised-guides.ts';
import { handFor } from '../../site/src/practice/watch/hands.ts';
import { builtLibrary } from './built-extension.ts';
import { EXPECTED } from './expected/all.ts';
import { tryFaults } from './faults/try-faults.ts';
import { type Options, readOptions } from './plan/options.ts';
import { shareForCi, type Walk, wholeMatrix } from './plan/plan.ts';
import { failuresOf, stumblesOf, tableOf } from './report/summary.ts';
import { writeReport } from './report/write-report.ts';
import { accessChecks } from './walk/check-access.ts';
import { networkLog } from './walk/network-log.ts';
import { picturesIn } from './walk/picture.ts';
import { runWalks } from './walk/run-walks.ts';

/** `npm run verify`: walks the guides through the built extension in real browsers. See README.md for what it may be asked. */

const REPORT = join(import.meta.dirname, '../../dist/verify');
const MOST_SEEDS = 1_000_000;

const options = readOptions(process.argv.slice(2), {
  seed: Math.floor(Math.random() * MOST_SEEDS),
  browsers: availableParallelism(),
});
const library = builtLibrary();
process.exitCode =
  options.run === 'faults' ? await tryFaults(library, options.browsers, options.faults) : await verify(library);

async function verify({ guides, labels }: Library): Promise<number> {
  const walks = walksFor(
    options,
    guides.filter(({ key }) => PRACTISED.has(key)),
  );
  console.log(`${walks.length} walks in ${options.browsers} browsers, seed ${options.seed}`);
  const start = performance.now();
  rmSync(REPORT, { recursive: true, force: true });
  const network = networkLog();
  const records = await runWalks(walks, {
    table: EXPECTED,
    labels,
    handFor,
    browsers: options.browsers,
    retries: options.retries,
    bench: { network },
    aside: { picture: picturesIn(join(REPORT, 'steps')), access: accessChecks() },
    tell(record, left) {
      for (const failure of failuresOf([record])) console.log(`✗ ${failure}`);
      if (left % 50 === 0) console.log(`  ${left} left`);
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const failures = [...failuresOf(records), ...network.byCairn()];
  const page = writeReport(REPORT, records, { seed: options.seed, seconds });
  console.log(`\n${tableOf(records)}\n`);
  for (const stumble of stumblesOf(records)) console.log(`repeated: ${stumble}`);
  for (const asked of network.byCairn()) console.log(`✗ ${asked}`);
  console.log(`The network: ${network.byPages()} requests of the pages’, ${network.byCairn().length} of Cairn’s.`);
  console.log(
    `${failures.length === 0 ? '✓' : '✗'} ${walks.length} walks in ${seconds.toFixed(0)} s: ${relative('.', page)}`,
  );
  return failures.length === 0 ? 0 : 1;
}

function walksFor(
  { run, seed, sample, guides: keys, conditions }: Options,
  guides: Library['guides'],
): readonly Walk[] {
  const wanted = guides.filter(({ key }) => keys.length === 0 || keys.includes(key));
  const walks = run === 'ci' ? shareForCi(wanted, sample, seed) : wholeMatrix(wanted);
  return walks.filter(({ condition }) => conditions.length === 0 || conditions.includes(condition.name));
}
