import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { openStand } from '../browser/open-stand.ts';
import { EXTENSION } from '../browser/start-browser.ts';
import { printSample, summarise } from './sample.ts';
import { isOurs, traceWhile } from './trace-page.ts';

/** What the extension weighs, and what it costs a page of the Manager on which no guide runs. Aims: 60 kB, 5 ms. */

const LOADS = 15;

for (const file of readdirSync(EXTENSION).filter((name) => name.endsWith('.js'))) {
  const bytes = gzipSync(readFileSync(join(EXTENSION, file)), { level: 9 }).byteLength;
  console.log(`${file.padEnd(24)} ${(bytes / 1000).toFixed(1)} kB gzip`);
}

const stand = await openStand();
const page = await stand.context.newPage();
const session = await stand.context.newCDPSession(page);
await page.goto('https://manager.infomaniak.com/');
const times: number[] = [];
for (let load = 0; load < LOADS; load += 1) times.push(await scriptTimeOfLoad(page, session));
printSample('script of ours, one load of a page without a guide', summarise(times));
await stand.close();

/** Time spent in our code during one load, in ms: the union of all trace events that name the extension. */
async function scriptTimeOfLoad(page: Page, session: CDPSession): Promise<number> {
  const events = await traceWhile(session, async () => {
    await page.reload();
    await page.waitForTimeout(500);
  });
  const ours = events.filter(isOurs);
  return lengthOfUnion(ours.map(({ ts, dur = 0 }) => [ts, ts + dur] as const)) / 1000;
}

function lengthOfUnion(spans: readonly (readonly [number, number])[]): number {
  let length = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
