import { beforeEach, expect, test, vi } from 'vitest';
import { type Keeping, recordInOrder } from '#shared/page/record-in-order.ts';
import type { Kept, StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { keepInBackground } from '../../extension/page/run-keeper.ts';
import { authorizePartner } from '../shared/walkthrough/authorize-partner.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../extension/browser.ts', () => ({ browser: { runtime: { id: 'cairn', sendMessage } } }));

/** What the page sent, and what the customer was told. */
function page() {
  const told: Keeping[] = [];
  const keeper = keepInBackground(
    {
      run: 'yours',
      id: 'f0',
      revision: 1,
      events: [{ type: 'start' }],
      pack: { guide: authorizePartner, labels: {}, pages: {}, linked: {} },
      language: 'en',
      standing: 'card',
      knowledgeBase: 'https://cairn.example',
    },
    { moved: () => {}, gone: () => {} },
  );
  return { keeper, told, recorder: recordInOrder(keeper, (keeping) => told.push(keeping)) };
}

function background(...answers: readonly Kept[]): void {
  for (const answer of answers) sendMessage.mockResolvedValueOnce({ answered: true, answer });
}

function sent(): readonly (readonly [at: number, type: StoredEvent['type']])[] {
  return sendMessage.mock.calls.map(([{ at, event }]) => [at, event.type]);
}

beforeEach(() => void sendMessage.mockReset());

test('neither disk nor memory takes an event: it waits, and is sent again before what follows', async () => {
  const { recorder, told, keeper } = page();
  const refused = { kept: false, why: 'full' } as const;
  background(refused, refused, { kept: true }, { kept: true });
  await recorder.record({ type: 'next' });
  await recorder.record({ type: 'pause' });
  expect(keeper.known().revision).toBe(1);
  await recorder.retry();
  expect(sent()).toEqual([
    [1, 'next'],
    [1, 'next'],
    [1, 'next'],
    [2, 'pause'],
  ]);
  expect(told).toEqual(['full', 'yes']);
});

test('memory holds it: what follows counts on it', async () => {
  const { recorder, keeper } = page();
  const held = { kept: false, why: 'full', held: true } as const;
  background(held, held, held);
  await recorder.record({ type: 'next' });
  expect(keeper.known().revision).toBe(2);
  await recorder.record({ type: 'pause' });
  expect(sent()).toEqual([
    [1, 'next'],
    [1, 'next'],
    [2, 'pause'],
  ]);
});
