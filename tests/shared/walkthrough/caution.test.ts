import { describe, expect, test } from 'vitest';
import type { Choice, Guide } from '#shared/guide/schema.ts';
import { stepsAhead } from '#shared/walkthrough/ahead.ts';
import { cautionAt } from '#shared/walkthrough/caution.ts';
import { stepById } from '#shared/walkthrough/path.ts';
import { compactEvents, MOST_EVENTS, placeOf, replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { authorizePartner } from './authorize-partner.ts';
import { asking, doing, guideOf } from './some-guide.ts';
import { back, choose, go, next, walk } from './walk.ts';

const text = { en: 'Careful', fr: 'Attention' };

/** An answer with a caution leads on to a step that has one of its own, or to none of its own. */
const guide = guideOf([
  doing('open'),
  withCaution(asking('access', { part: [], all: [], none: [doing('stay')] }), 'all'),
  doing('send', { caution: text }),
  doing('close'),
]);

function withCaution(choice: Choice, branch: string): Choice {
  const branches = choice.branches.map((one) => (one.id === branch ? { ...one, caution: text } : one));
  return { ...choice, branches };
}

function heed(caution: string): StoredEvent {
  return { type: 'heed', caution };
}

/** The caution that stands before the step in hand, and whether it has still to be read. */
function asked(over: Guide, events: readonly StoredEvent[]): string | undefined {
  const state = replay(over, [{ type: 'start' }, ...events]);
  const step = 'step' in state ? stepById(over, state.step) : undefined;
  if (!step || state.phase === 'ready') throw new Error(`The run is ${state.phase}.`);
  const caution = cautionAt(over, state, step);
  return caution && `${caution.of}, ${caution.awaits ? 'to be read' : 'read'}`;
}

describe('a caution', () => {
  test('of a step is asked for until the customer says to have read it', () => {
    const here = [go('send')];
    expect(asked(guide, here)).toBe('send, to be read');
    expect(asked(guide, [...here, heed('send')])).toBe('send, read');
  });

  test('of an answer stands before the first step after it, and before that step’s own', () => {
    const chosen = [next, choose('access', 'all')];
    expect(asked(guide, chosen)).toBe('all, to be read');
    expect(asked(guide, [...chosen, heed('all')])).toBe('send, to be read');
    expect(asked(guide, [...chosen, heed('all'), heed('send')])).toBe('send, read');
  });

  test('of an answer that was not given is nobody’s', () => {
    expect(asked(guide, [next, choose('access', 'part')])).toBe('send, to be read');
    expect(asked(guide, [next, choose('access', 'all'), back, choose('access', 'none')])).toBe(undefined);
  });

  test('stays read after Back, after a link leads there again, and after the run was left', () => {
    const read = [go('send'), heed('send')];
    expect(asked(guide, [...read, back, go('send')])).toBe('send, read');
    expect(asked(guide, [...read, next, back])).toBe('send, read');
    expect(asked(guide, [...read, { type: 'leave' }, { type: 'resume' }])).toBe('send, read');
  });

  test('is to be read again by whoever begins the guide again', () => {
    const over: StoredEvent[] = [go('send'), heed('send'), { type: 'finish' }, { type: 'start', step: 'send' }];
    expect(asked(guide, over)).toBe('send, to be read');
  });

  test('that is none, or of a step that the guide does not have, is not kept', () => {
    const run = walk(guide);
    expect(run.does(heed('open'), heed('nobody-knows')).state).toBe(run.state);
  });

  test('of an answer is not passed over by whoever is ahead of the card', () => {
    const plain = guideOf([
      withCaution(asking('access', { part: [], all: [] }), 'all'),
      doing('go-on'),
      doing('close'),
    ]);
    const ahead = (branch: string) => stepsAhead(plain, walk(plain).does(choose('access', branch)).state);
    expect(ahead('part').map(({ id }) => id)).toEqual(['close']);
    expect(ahead('all')).toEqual([]);
  });

  test('stays read where the step has another name now, and in a run of any length', () => {
    const now = guideOf([doing('open'), doing('hand-in', { aliases: ['send'], caution: text })]);
    const place = placeOf(replay(guide, [{ type: 'start' }, go('send'), heed('send')]));
    if (!place) throw new Error('The run has no place.');
    expect(asked(now, [{ type: 'restore', ...place }])).toBe('hand-in, read');
    const restless = Array.from({ length: 2 * MOST_EVENTS }, (_, turn) => go(turn % 2 ? 'open' : 'send'));
    const events: StoredEvent[] = [{ type: 'start' }, go('send'), heed('send'), ...restless, go('send')];
    expect(asked(guide, compactEvents(guide, events))).toBe('send, read');
  });
});

describe('a step that is repeated', () => {
  const again: StoredEvent = { type: 'again', step: 'pick-product' };
  const run = walk(authorizePartner).upTo('access').does(choose('access', 'limited'), go('pick-product'));

  test('goes round from where it says, and counts', () => {
    const round = run.does(again);
    expect(round.at).toBe('pick-category');
    expect(round.does(go('pick-product'), again).state).toMatchObject({ rounds: { 'pick-product': 2 } });
  });

  test('is counted down by Back, and forgotten with its branch', () => {
    expect(run.does(again, back).state).toEqual(run.state);
    expect(run.does(again, choose('access', 'full')).state).toMatchObject({ rounds: {} });
  });
});
