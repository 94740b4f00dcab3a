import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from './page-with.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

test('a hostile page, read while it changes, gives a snapshot and never an exception', async () => {
  const page = await bench.pageWith('<p></p>');
  expect(await page.evaluate(() => window.cairn.readHostile(1, 30))).toEqual([]);
});
