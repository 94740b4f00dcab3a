import { expect, test } from 'vitest';
import { allow } from '#shared/page/allowance.ts';
import { type Keeping, recordInOrder } from '#shared/page/record-in-order.ts';
import type { Kept, RunKeeper, StoredEvent } from '#shared/walkthrough/run-keeper.ts';

function keeperThat(answers: (event: StoredEvent) => Promise<Kept> | Kept) {
  const told: Keeping[] = [];
  const tried: string[] = [];
  const keeper: RunKeeper = {
    async record(event) {
      tried.push(event.type);
      return answers(event);
    },
    speak: async () => ({ kept: true }),
    stand: async () => ({ kept: true }),
  };
  return { told, tried, recorder: recordInOrder(keeper, (keeping) => told.push(keeping)) };
}

test('events are kept one after the other, in the order in which they happened', async () => {
  const kept: string[] = [];
  const { recorder } = keeperThat(async (event) => {
    await new Promise((done) => setTimeout(done, event.type === 'start' ? 20 : 0));
    kept.push(event.type);
    return { kept: true };
  });
  void recorder.record({ type: 'start' });
  await recorder.record({ type: 'next' });
  expect(kept).toEqual(['start', 'next']);
});

test('what fails waits, and is tried first when the next event comes', async () => {
  let room = false;
  const { recorder, told, tried } = keeperThat(() => (room ? { kept: true } : { kept: false, why: 'full' }));
  await recorder.record({ type: 'next' });
  expect(told).toEqual(['full']);
  room = true;
  await recorder.record({ type: 'back' });
  expect(tried).toEqual(['next', 'next', 'back']);
  expect(told).toEqual(['full', 'yes']);
});

test('a keeper that is gone is not asked again', async () => {
  const { recorder, tried } = keeperThat(() => ({ kept: false, why: 'gone' }));
  await recorder.record({ type: 'next' });
  await recorder.record({ type: 'next' });
  expect(tried).toHaveLength(1);
});

test('so many times in so long, and again once the first is past', () => {
  const comebacks = allow(2, 1000);
  expect([0, 10, 20, 1001].map((now) => comebacks.take(now))).toEqual([true, true, false, true]);
});
