import { expect, test } from 'vitest';
import { type Keeping, recordInOrder } from '#shared/page/record-in-order.ts';
import type { Kept, StoredEvent } from '#shared/walkthrough/run-keeper.ts';

/** A keeper whose disk is full from the start, and what reached it. */
function fullKeeper(refusal: Kept) {
  const told: Keeping[] = [];
  const asked: StoredEvent['type'][] = [];
  const disk = { full: true };
  const recorder = recordInOrder(
    {
      async record({ type }) {
        asked.push(type);
        return disk.full ? refusal : { kept: true };
      },
      speak: async () => ({ kept: true }),
      stand: async () => ({ kept: true }),
    },
    (keeping) => told.push(keeping),
  );
  return { recorder, told, asked, disk };
}

test('a keeper that still has an event in memory is given the next one, and says "not saved" all along', async () => {
  const { recorder, told, asked } = fullKeeper({ kept: false, why: 'full', held: true });
  await recorder.record({ type: 'next' });
  await recorder.record({ type: 'back' });
  expect(asked).toEqual(['next', 'next', 'back']);
  expect(told).toEqual(['full']);
});

test('trying again with room on the disk saves what was held', async () => {
  const { recorder, told, disk } = fullKeeper({ kept: false, why: 'full', held: true });
  await recorder.record({ type: 'next' });
  disk.full = false;
  await recorder.retry();
  expect(told).toEqual(['full', 'yes']);
});

test('where nothing holds the event, what follows waits behind it, so that the run never has a gap', async () => {
  const { recorder, asked, disk } = fullKeeper({ kept: false, why: 'broken' });
  await recorder.record({ type: 'next' });
  await recorder.record({ type: 'back' });
  disk.full = false;
  await recorder.retry();
  expect(asked).toEqual(['next', 'next', 'next', 'back']);
});
