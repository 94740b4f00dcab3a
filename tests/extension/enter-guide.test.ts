import { expect, test, vi } from 'vitest';
import { guideByKey } from '#shared/library/library.ts';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { calledFrom } from '../../extension/background/enter-guide.ts';
import type { StoredRun } from '../../extension/background/stored-run.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./fake-browser.ts')).fakeBrowser());

const { library } = await readLibrary(CONTENT);

function run(guide: string, caller?: string, ...then: StoredEvent[]): StoredRun {
  const events: StoredEvent[] = [{ type: 'start' }, ...then];
  return { guide, id: guide, revision: 1, events, touched: 0, version: '', ...(caller !== undefined && { caller }) };
}

/** The guide that is come back to, once `entered` has ended. */
function callerAfter(from: StoredRun, entered: StoredRun, others: readonly StoredRun[] = []): string | undefined {
  const guide = library && guideByKey(library, from.guide);
  if (!guide) throw new Error(`no guide ${from.guide}`);
  return calledFrom({ guide, run: from }, entered, [from, entered, ...others]).caller;
}

const LIST = 'start-with-partner';
const AUTHORIZE = 'authorize-partner';
const MODIFY = 'modify-partner-access';

test('a guide goes back to the one from which it was entered', () => {
  expect(callerAfter(run(LIST), run(AUTHORIZE))).toBe(LIST);
  expect(callerAfter(run(AUTHORIZE, LIST), run(MODIFY, 'dark-mode'))).toBe(AUTHORIZE);
});

test('entered after the end of a guide, it goes back to where that one came from', () => {
  expect(callerAfter(run(AUTHORIZE, LIST, { type: 'finish' }), run(MODIFY))).toBe(LIST);
  expect(callerAfter(run(AUTHORIZE, undefined, { type: 'finish' }), run(MODIFY))).toBeUndefined();
});

test('whoever enters a guide from which they came has come back to it, and goes round in no circle', () => {
  const modify = run(MODIFY, AUTHORIZE);
  const authorize = run(AUTHORIZE, LIST);
  expect(callerAfter(modify, authorize)).toBe(LIST);
  expect(callerAfter(modify, run(LIST), [authorize])).toBeUndefined();
  expect(callerAfter(run(MODIFY, AUTHORIZE), run(AUTHORIZE, MODIFY))).toBe(MODIFY);
});
