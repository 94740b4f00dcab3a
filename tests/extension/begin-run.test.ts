import { expect, test } from 'vitest';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { beginRun, type Wish } from '../../extension/background/begin-run.ts';
import { progressMark, progressOf } from '../../extension/background/guide-progress.ts';
import { addEvent, shorten } from '../../extension/background/record-event.ts';
import type { StoredRun } from '../../extension/background/stored-run.ts';
import { authorizePartner } from '../shared/walkthrough/authorize-partner.ts';

const NOON = Date.UTC(2026, 10, 22, 12);

function stored(...events: StoredEvent[]): StoredRun {
  return { guide: authorizePartner.key, id: 'first', revision: events.length, events, touched: NOON, version: '' };
}

function begin(run: StoredRun | undefined, wish: Wish) {
  const begun = beginRun(authorizePartner, run, wish, { id: 'second', now: NOON + 1 });
  const state = replay(authorizePartner, begun?.events ?? []);
  return { ...begun, phase: state.phase, step: 'step' in state ? state.step : undefined };
}

const UNDER_WAY = stored({ type: 'start' }, { type: 'next' }, { type: 'next' });

test('the first start begins at the first step', () => {
  expect(begin(undefined, {})).toMatchObject({ id: 'second', phase: 'walking', step: begin(undefined, {}).step });
});

test('a link to a branch starts at its first step', () => {
  expect(begin(undefined, { step: 'limited' }).step).toBe('confirm-limited');
});

test('a link to a step that the guide does not have starts at the beginning, and says so', () => {
  const begun = begin(undefined, { step: 'no-such-step' });
  expect(begun.step).toBe(begin(undefined, {}).step);
  expect(begun.notice).toBe('unknown-step');
});

test('a guide under way goes on where it stands', () => {
  expect(begin(UNDER_WAY, {})).toMatchObject({ id: 'first', step: begin(UNDER_WAY, {}).step, revision: 3 });
});

test('a link to a step leads a guide under way there, and keeps what is done', () => {
  const begun = begin(UNDER_WAY, { step: 'limited' });
  expect(begun).toMatchObject({ id: 'first', step: 'confirm-limited' });
  expect(replay(authorizePartner, begun.events ?? [])).toMatchObject({
    done: expect.arrayContaining(['open-partners']),
  });
});

test('a link with an unknown step leaves a guide under way where it is, and says so', () => {
  const begun = begin(UNDER_WAY, { step: 'no-such-step' });
  expect(begun).toMatchObject({ step: begin(UNDER_WAY, {}).step, notice: 'unknown-step' });
});

test.each<StoredEvent>([{ type: 'pause' }, { type: 'leave' }])(
  'a guide after "$type" is taken up at its step',
  (event) => {
    const begun = begin(stored(...UNDER_WAY.events, event), {});
    expect(begun).toMatchObject({ id: 'first', phase: 'walking', step: begin(UNDER_WAY, {}).step });
  },
);

test('a finished guide begins anew', () => {
  expect(begin(stored({ type: 'start' }, { type: 'finish' }), {})).toMatchObject({ id: 'second', phase: 'walking' });
});

test('"start again" begins anew and leaves nothing of the old run', () => {
  expect(begin(UNDER_WAY, { again: true })).toMatchObject({ id: 'second', events: [{ type: 'start' }] });
});

test('an event that is sent twice is stored once', () => {
  const recording = { run: 'first', at: 3, event: { type: 'next' } } as const;
  const once = addEvent(UNDER_WAY, recording, NOON);
  expect(once).toMatchObject({ revision: 4, events: [...UNDER_WAY.events, { type: 'next' }] });
  expect(typeof once === 'object' && addEvent(once, recording, NOON)).toBe('stored');
});

test('a page that missed something cannot write into the run', () => {
  const late = { run: 'first', at: 1, event: { type: 'back' } } as const;
  expect(addEvent(UNDER_WAY, late, NOON)).toBe('moved');
  expect(addEvent(UNDER_WAY, { ...late, run: 'older', at: 3 }, NOON)).toBe('moved');
});

test('a run that is walked for ever does not grow for ever', () => {
  let run: StoredRun = UNDER_WAY;
  for (let turn = 0; turn < 200; turn += 1) {
    const event: StoredEvent = turn % 2 === 0 ? { type: 'back' } : { type: 'next' };
    const next = addEvent(run, { run: run.id, at: run.revision, event }, NOON);
    if (typeof next === 'object') run = next;
  }
  const shortened = shorten(authorizePartner, run);
  expect(shortened.revision).toBe(203);
  expect(shortened.events.length).toBeLessThan(50);
  expect(progressOf(authorizePartner, shortened)).toEqual(progressOf(authorizePartner, UNDER_WAY));
});

test('tells how far a guide is', () => {
  expect(progressOf(authorizePartner, undefined)).toEqual({ is: 'new' });
  expect(progressOf(authorizePartner, UNDER_WAY)).toMatchObject({ is: 'open', number: 3 });
  expect(progressMark(progressOf(authorizePartner, UNDER_WAY))).toMatch(/^3\/\d+$/);
  expect(progressMark(progressOf(authorizePartner, stored({ type: 'start' }, { type: 'finish' })))).toBe('finished');
});
