import { expectStep, FIRST, openStand } from '../browser/open-stand.ts';
import { pressInCard } from '../browser/seen-card.ts';
import { BUSY_PAGE } from './busy-page.ts';
import { printSample, summarise } from './sample.ts';
import { isOurs, type TraceEvent, traceWhile } from './trace-page.ts';

/**
 * What a guide costs a page of 5,000 elements that never rests: how long a key takes, tasks over 50 ms, and how long our scripts
 * run at once. With the guide and, in the same tab a moment later, without. Aims: 50 ms a key, no long task by our doing.
 * Tasks and scripts are counted in the time of their thread, so that they are the same on a busy machine.
 */

const KEYS = 60;
const LONG = 50;
const HOWS = ['not', 'changing', 'flooded'] as const;

const stand = await openStand({
  answer(path, response) {
    if (path.includes('.')) return false;
    response.setHeader('content-type', 'text/html; charset=utf-8').end(BUSY_PAGE);
    return true;
  },
});
const page = await stand.startGuide();
const session = await stand.context.newCDPSession(page);
await expectStep(page, FIRST);
const arriving = await traceWhile(session, async () => {
  await page.reload();
  await expectStep(page, FIRST);
});
console.log(`a load of the page until its ring is there:\n  ${tellTasks(arriving)}`);
for (const how of HOWS) await type('with a guide', how);
await page.evaluate(() => window.disturb('not'));
await pressInCard(page, 'Leave');
await pressInCard(page, 'Leave the guide');
await page.locator('html > [popover]').waitFor({ state: 'detached' });
for (const how of HOWS) await type('without', how);
await stand.close();

async function type(guide: string, how: Parameters<Window['disturb']>[0]): Promise<void> {
  await page.evaluate((wanted) => window.disturb(wanted), how);
  await page.focus('input[type=search]');
  await page.waitForTimeout(1_000);
  await page.evaluate(() => {
    window.keys.length = 0;
  });
  const events = await traceWhile(session, async () => {
    for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('k', { delay: 40 });
  });
  printSample(`a key until it is drawn, page ${how}, ${guide}`, summarise(await page.evaluate(() => window.keys)));
  console.log(`  ${tellTasks(events)}`);
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
