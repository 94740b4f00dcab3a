import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHANGING_PAGE } from './changing-page.ts';
import { type Bench, openBench } from './page-with.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

test('a page patched together from what changed reads like the whole page, after hundreds of changes', async () => {
  for (const seed of [1, 2, 3]) {
    const page = await bench.pageWith(CHANGING_PAGE);
    const difference = await page.evaluate((seed) => window.cairn.patchedAndWhole(document, seed, 250), seed);
    expect(difference).toBeUndefined();
    await page.close();
  }
});
