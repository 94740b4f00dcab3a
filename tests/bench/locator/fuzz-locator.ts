import fc from 'fast-check';
import { findTarget } from '#shared/target/find-target.ts';
import { anyDescription, anyPage } from '../../shared/target/any-page.ts';

/**
 * `npm run fuzz:locator -- <how many> <seed>`: a verdict for every page, however odd, and never an exception. Prints what
 * came of them; a failure prints the seed and the smallest page that shows it.
 */

const [count = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const verdicts = new Map<string, number>();
const property = fc.property(anyDescription, anyPage, (description, snapshot) => {
  const { verdict, probability } = findTarget(description, snapshot);
  if (!(probability >= 0 && probability <= 1)) throw new Error(`a probability of ${probability}`);
  verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
});
fc.assert(property, { numRuns: Number(count), seed: Number(seed) });
console.log(`${count} pages, seed ${seed}:`, Object.fromEntries(verdicts));
