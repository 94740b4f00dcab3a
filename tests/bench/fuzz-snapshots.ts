import { CHANGING_PAGE } from '../browser/changing-page.ts';
import { openBench } from '../browser/page-with.ts';

/**
 * `npm run fuzz:snapshots -- <how many> <seed>`: a snapshot of every page, however hostile and whatever becomes of it while
 * it is read, and never an exception; and pages that are patched together from what changed read like the whole. In real
 * Chromium; a failure prints the seed that shows it.
 */

const [count = '10000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const SNAPSHOTS_A_PAGE = 5;
const PAGES_AT_ONCE = 100;
const CHANGES = 100;
const bench = await openBench();
const pages = Math.ceil(Number(count) / SNAPSHOTS_A_PAGE);
let wrong = 0;
for (let done = 0; done < pages; done += PAGES_AT_ONCE) {
  // A new tab now and then, so that what one page leaves behind is not taken for the next one's.
  const page = await bench.pageWith('<p></p>');
  const first = Number(seed) + done;
  const failures = await page.evaluate(([first, pages]) => window.cairn.readHostile(first, pages), [
    first,
    Math.min(PAGES_AT_ONCE, pages - done),
  ] as const);
  await page.close();
  report(failures);
  const other = await bench.pageWith(CHANGING_PAGE);
  const difference = await other.evaluate(([seed, changes]) => window.cairn.patchedAndWhole(document, seed, changes), [
    first,
    CHANGES,
  ] as const);
  await other.close();
  if (difference) report([difference]);
}
await bench.close();
console.log(`${pages * SNAPSHOTS_A_PAGE} snapshots of ${pages} hostile pages, seed ${seed}: ${wrong} wrong`);

function report(failures: readonly string[]): void {
  for (const failure of failures) console.error(failure.slice(0, 2000));
  wrong += failures.length;
  if (failures.length > 0) process.exitCode = 1;
}
