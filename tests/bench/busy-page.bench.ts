import type { Page } from 'playwright-core';
import { expectStep, FIRST, openStand } from '../browser/open-stand.ts';
import { BUSY_PAGE } from './busy-page.ts';
import { printSample, summarise } from './sample.ts';
import { isOurs, type TraceEvent, traceWhile } from './trace-page.ts';

/**
 * What a guide costs a page of 5,000 elements that never rests: how long a key takes, tasks over 50 ms, and how long our scripts
 * run at once. With the guide and without, in turn, so that a busy machine is as busy for both. Aims: 50 ms a key, no long task
 * by our doing. Tasks and scripts are counted in the time of their thread.
 */

const ROUNDS = 4;
const KEYS = 30;
const LONG = 50;
const HOWS = ['not', 'changing', 'flooded'] as const;

const stand = await openStand({
  answer(path, response) {
    if (path.includes('.')) return false;
    response.setHeader('content-type', 'text/html; charset=utf-8').end(BUSY_PAGE);
    return true;
  },
});
const guided = await stand.startGuide();
await expectStep(guided, FIRST);
const arriving = await trace(guided, async () => {
  await guided.reload();
  await expectStep(guided, FIRST);
});
console.log(`a load of the page until its ring is there:\n  ${tellTasks(arriving)}`);
// The same page on another host is none of Cairn's business.
const bare = await stand.context.newPage();
await bare.goto(`https://localhost:${stand.manager.port}/`);
for (const how of HOWS) {
  const [withGuide, without, events]: [number[], number[], TraceEvent[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    events.push(...(await trace(guided, async () => withGuide.push(...(await keysOn(guided, how))))));
    // Traced as well, for tracing costs time.
    await trace(bare, async () => without.push(...(await keysOn(bare, how))));
  }
  const samples = [summarise(withGuide), summarise(without)] as const;
  printSample(`a key until it is drawn, page ${how}, with a guide`, samples[0]);
  printSample(`a key until it is drawn, page ${how}, without`, samples[1]);
  console.log(
    `  ratio: median ${(samples[0].median / samples[1].median).toFixed(2)}, p95 ${(samples[0].p95 / samples[1].p95).toFixed(2)}`,
  );
  console.log(`  ${tellTasks(events)}`);
}
await stand.close();

async function trace(page: Page, act: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const session = await stand.context.newCDPSession(page);
  const events = await traceWhile(session, async () => {
    await act();
  });
  await session.detach();
  return events;
}

async function keysOn(page: Page, how: Parameters<Window['disturb']>[0]): Promise<readonly number[]> {
  await page.bringToFront();
  await page.evaluate((wanted) => window.disturb(wanted), how);
  await page.focus('input[type=search]');
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    window.keys.length = 0;
  });
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('k', { delay: 40 });
  const keys = await page.evaluate(() => window.keys);
  await page.evaluate(() => window.disturb('not'));
  return keys;
}

function tellTasks(events: readonly TraceEvent[]): string {
  const calls = events.filter((event) => event.name === 'FunctionCall' && isOurs(event));
  const long = events.filter((event) => event.name === 'RunTask' && isOnPage(event, calls) && timeOf(event) > LONG);
  const byUs = long.filter((task) => timeOf(task) - oursIn(task, calls) <= LONG);
  const longest = Math.max(0, ...calls.map(timeOf)).toFixed(1);
  return `tasks over ${LONG} ms: ${long.length}, ${byUs.length} of them by our doing; our scripts at once: at most ${longest} ms`;
}

/** Whether it ran where our scripts run. */
function isOnPage({ pid, tid }: TraceEvent, calls: readonly TraceEvent[]): boolean {
  return calls.some((call) => call.pid === pid && call.tid === tid);
}

/** How much of a task is ours, in ms. */
function oursIn({ pid, tid, ts, dur = 0 }: TraceEvent, calls: readonly TraceEvent[]): number {
  const inside = calls.filter((call) => call.pid === pid && call.tid === tid && call.ts >= ts && call.ts < ts + dur);
  return inside.reduce((sum, call) => sum + timeOf(call), 0);
}

function timeOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}
