import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { openStand } from '../browser/open-stand.ts';
import { EXTENSION } from '../browser/start-browser.ts';
import { printSample, summarise } from './sample.ts';

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

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: unknown;
};

/** Time spent in our code during one load, in ms: the union of all trace events that name the extension. */
async function scriptTimeOfLoad(page: Page, session: CDPSession): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { categories: 'devtools.timeline,v8', transferMode: 'ReportEvents' });
  await page.reload();
  await page.waitForTimeout(500);
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const ours = events.filter(
    ({ ph, args }) => ph === 'X' && JSON.stringify(args ?? '').includes('chrome-extension://'),
  );
  return lengthOfUnion(ours.map(({ ts, dur = 0 }) => [ts, ts + dur] as const)) / 1000;
}

function isTraceEvent(value: unknown): value is TraceEvent {
  return typeof value === 'object' && value !== null && 'name' in value && 'ts' in value && 'ph' in value;
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
