import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askInTime } from '../../extension/ask-in-time.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../extension/browser.ts', () => ({ browser: { runtime: { id: 'cairn', sendMessage } } }));

const NEVER = new Promise(() => {});
const KEPT = { answered: true, answer: { kept: true } };
const RECORD = { ask: 'record', run: 'f0', at: 3, event: { type: 'next' } } as const;

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

async function ask() {
  const asked = askInTime<'record'>(RECORD);
  await vi.advanceTimersByTimeAsync(60_000);
  return asked;
}

test('the worker is stopped as the question reaches it, and the browser never says so: it is asked once more', async () => {
  sendMessage.mockReturnValueOnce(NEVER).mockResolvedValueOnce(KEPT);
  expect(await ask()).toEqual(KEPT);
  expect(sendMessage.mock.calls).toEqual([[RECORD], [RECORD]]);
});

test('nobody ever answers: that is said, so that the card can say "not saved"', async () => {
  sendMessage.mockReturnValue(NEVER);
  expect(await ask()).toEqual({ answered: false, why: 'failed' });
});

test('an answer in time is the answer, and nothing is asked again', async () => {
  sendMessage.mockResolvedValue(KEPT);
  expect(await ask()).toEqual(KEPT);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
