import { expect, test } from 'vitest';
import { KEPT_RUN } from '../../site/src/practice/rehearsal-request.ts';
import { type KeptRun, keepInSession, readKeptRun } from '../../site/src/practice/session-run-keeper.ts';

const RUN: KeptRun = { guide: 'authorize-partner', language: 'fr', events: [{ type: 'start' }] };

/** What a tab offers, over a plain map. */
function storage(broken?: Error): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => items.delete(key),
    setItem(key, value) {
      if (broken) throw broken;
      items.set(key, value);
    },
  };
}

const asIs = <T>(events: T): T => events;

test('after a reload the run is there with every step done and the language chosen', async () => {
  const tab = storage();
  const keeper = keepInSession(tab, RUN, asIs);
  expect(await keeper.record({ type: 'next', step: 'open-partners' })).toEqual({ kept: true });
  expect(await keeper.speak('en')).toEqual({ kept: true });
  expect(readKeptRun(tab)).toEqual({
    guide: 'authorize-partner',
    language: 'en',
    events: [{ type: 'start' }, { type: 'next', step: 'open-partners' }],
  });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"guide":"a","language":"en"}',
  '{"guide":"a","language":"de","events":[]}',
  '{"guide":"a","language":"en","events":[{"type":"explode"}]}',
  '{"guide":"a","language":"en","events":[{"type":"choose","choice":"access"}]}',
  '{"guide":"a","language":"en","events":[{"type":"restore","phase":"walking","choices":null,"done":[]}]}',
])('a memory that reads %s is as good as none', (kept) => {
  const tab = storage();
  tab.setItem(KEPT_RUN, kept);
  expect(readKeptRun(tab)).toBeUndefined();
});

test('a full storage is said, and the run goes on', async () => {
  const keeper = keepInSession(storage(new DOMException('', 'QuotaExceededError')), RUN, asIs);
  expect(await keeper.record({ type: 'back' })).toEqual({ kept: false, why: 'full' });
});

test('a blocked storage is said, and the run goes on', async () => {
  const keeper = keepInSession(storage(new DOMException('', 'SecurityError')), RUN, asIs);
  expect(await keeper.record({ type: 'back' })).toEqual({ kept: false, why: 'broken' });
});
