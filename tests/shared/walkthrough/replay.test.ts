import { describe, expect, test } from 'vitest';
import { compactEvents, isStored, MOST_EVENTS, replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { asking, doing, guideOf } from './some-guide.ts';

const before = guideOf([
  doing('open'),
  doing('search'),
  asking('kind', { small: [doing('fold')], big: [] }),
  doing('send'),
]);

describe('a run kept while the guide changed', () => {
  const kept: readonly StoredEvent[] = [
    { type: 'start' },
    { type: 'next', step: 'open' },
    { type: 'next', step: 'search' },
    { type: 'choose', choice: 'kind', branch: 'small' },
  ];

  test('a new step before the current one does not throw the customer back', () => {
    const now = guideOf([
      doing('open'),
      doing('wait'),
      doing('search'),
      asking('kind', { small: [doing('fold')], big: [] }),
    ]);
    expect(replay(now, kept)).toMatchObject({ step: 'fold', choices: { kind: 'small' } });
  });

  test('a step that is gone is left out', () => {
    const now = guideOf([doing('open'), asking('kind', { small: [doing('fold')], big: [] })]);
    expect(replay(now, kept)).toMatchObject({ step: 'fold', done: ['open'] });
  });

  test('a step with a new name is known by its old one', () => {
    const now = guideOf([
      doing('open'),
      doing('look-for', { aliases: ['search'] }),
      { ...asking('size', { small: [doing('fold')], big: [] }), aliases: ['kind'] },
    ]);
    expect(replay(now, kept)).toMatchObject({ step: 'fold', done: ['open', 'look-for'], choices: { size: 'small' } });
  });

  test('an answer that is no longer offered is asked again', () => {
    const now = guideOf([doing('open'), doing('search'), asking('kind', { medium: [doing('roll')], big: [] })]);
    expect(replay(now, kept)).toMatchObject({ step: 'kind', choices: {} });
  });

  test('a checkpoint is read in the same way', () => {
    const point = {
      type: 'restore',
      phase: 'walking',
      step: 'search',
      choices: { kind: 'small' },
      done: ['open'],
    } as const;
    const now = guideOf([doing('open'), doing('look-for', { aliases: ['search'] }), asking('new', { a: [], b: [] })]);
    expect(replay(now, [point])).toMatchObject({ phase: 'walking', step: 'look-for', done: ['open'], choices: {} });
  });

  test('where the current step of a checkpoint is gone, the first open one is shown', () => {
    const point = { type: 'restore', phase: 'paused', step: 'search', choices: {}, done: ['open'] } as const;
    expect(replay(guideOf([doing('open'), doing('send')]), [point])).toMatchObject({ phase: 'paused', step: 'send' });
  });

  test('a new question before the current step of a checkpoint does not throw the customer back', () => {
    const point = { type: 'restore', phase: 'walking', step: 'send', choices: {}, done: ['open'] } as const;
    const now = guideOf([doing('open'), asking('new', { a: [], b: [] }), doing('send')]);
    expect(replay(now, [point])).toMatchObject({ step: 'send' });
  });
});

describe('a run kept for long', () => {
  const restless: readonly StoredEvent[] = [
    { type: 'start' },
    ...Array.from({ length: 500 }, (_, turn): StoredEvent => ({ type: 'go', step: turn % 2 ? 'open' : 'search' })),
  ];

  test('it takes little room, stays at its step, and Back still works', () => {
    const compacted = compactEvents(before, restless);
    expect(compacted.length).toBeLessThanOrEqual(MOST_EVENTS);
    expect(replay(before, compacted)).toMatchObject({ step: 'open' });
    expect(replay(before, [...compacted, { type: 'back' }])).toMatchObject({ step: 'search' });
  });

  test('what the page shows is not kept', () => {
    expect(isStored({ type: 'sight', step: 'open', sight: 'found' })).toBe(false);
    expect(isStored({ type: 'next' })).toBe(true);
  });
});
