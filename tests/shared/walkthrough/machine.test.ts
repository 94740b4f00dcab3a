import { describe, expect, test } from 'vitest';
import { READY, reduce } from '#shared/walkthrough/machine.ts';
import { authorizePartner } from './authorize-partner.ts';
import { asking, doing, guideOf } from './some-guide.ts';
import { back, choose, go, next, outcome, walk } from './walk.ts';

const limited = choose('access', 'limited');
const full = choose('access', 'full');

describe('walking through 2669', () => {
  test('it starts at the first step and waits for its target', () => {
    expect(walk(authorizePartner).state).toEqual({
      phase: 'walking',
      choices: {},
      done: [],
      rounds: {},
      heeded: [],
      trail: [],
      step: 'sign-in',
      sight: 'waiting',
    });
  });

  test('Next says that a step is done and shows the one after it', () => {
    const run = walk(authorizePartner).does(next);
    expect(run.at).toBe('open-partners');
    expect(run.done).toEqual(['sign-in']);
  });

  test('an outcome seen on the page does the same', () => {
    expect(walk(authorizePartner).does(outcome('sign-in')).at).toBe('open-partners');
  });

  test('whoever is ahead of the card is caught up with', () => {
    const run = walk(authorizePartner).does(outcome('select-partner'));
    expect(run.at).toBe('confirm-partner');
    expect(run.done).toEqual(['sign-in', 'open-partners', 'start-invitation', 'search-partner', 'select-partner']);
  });

  test('a question waits for an answer', () => {
    const run = walk(authorizePartner).upTo('access');
    expect(run.does(next).state).toBe(run.state);
  });

  test('limited access leads through the products to the end', () => {
    const run = walk(authorizePartner).upTo('access').does(limited);
    expect(run.at).toBe('confirm-limited');
    expect(run.does(next, next, next, next).at).toBe('finished');
  });

  test('full access asks for the wallet, and either answer goes on to the sending', () => {
    const run = walk(authorizePartner).upTo('access').does(full, next);
    expect(run.at).toBe('wallet');
    expect(run.does(choose('wallet', 'with-wallet')).at).toBe('send-full');
    expect(run.does(choose('wallet', 'without-wallet'), next).at).toBe('finished');
  });

  test('what the page shows is forgotten at the next step', () => {
    const run = walk(authorizePartner).does({ type: 'sight', step: 'sign-in', sight: 'found' });
    expect(run.state).toMatchObject({ sight: 'found' });
    expect(run.does(next).state).toMatchObject({ sight: 'waiting' });
  });

  test('what the page showed of another step comes too late to count', () => {
    const run = walk(authorizePartner).does(next);
    expect(run.does({ type: 'sight', step: 'sign-in', sight: 'found' }).state).toBe(run.state);
  });

  test('pressing Next twice on one step does not skip the one after it', () => {
    const twice = { type: 'next', step: 'sign-in' } as const;
    expect(walk(authorizePartner).does(twice, twice).at).toBe('open-partners');
  });
});

describe('changing one’s mind', () => {
  test('Back takes an answer back', () => {
    const run = walk(authorizePartner).upTo('access');
    expect(run.does(full, back).state).toEqual(run.state);
  });

  test('another answer from inside the branch leads to the start of the other one, and keeps what came before', () => {
    const run = walk(authorizePartner).upTo('access').does(limited, next, next, full);
    expect(run.at).toBe('confirm-full');
    expect(run.done).toContain('confirm-partner');
    expect(run.done).not.toContain('confirm-limited');
  });

  test('the answers inside a branch that was left are forgotten with it', () => {
    const run = walk(authorizePartner).upTo('access').does(full, next, choose('wallet', 'with-wallet'), limited);
    expect(run.state).toMatchObject({ choices: { access: 'limited' } });
  });

  test('another answer to a question further back does not move whoever is past both branches', () => {
    const guide = guideOf([asking('colour', { red: [doing('paint-red')], blue: [] }), doing('dry'), doing('hang')]);
    const run = walk(guide).does(choose('colour', 'red'), next, next);
    expect(run.at).toBe('hang');
    expect(run.does(choose('colour', 'blue')).at).toBe('hang');
    expect(run.does(choose('colour', 'blue')).done).toEqual(['dry']);
  });

  test('an answer to a question on a branch not taken means nothing', () => {
    const run = walk(authorizePartner).upTo('access').does(limited);
    expect(run.does(choose('wallet', 'with-wallet')).state).toBe(run.state);
  });

  test('after looking at an earlier step again, Next leads on to what is open', () => {
    const run = walk(authorizePartner).upTo('select-partner').does(go('open-partners'));
    expect(run.at).toBe('open-partners');
    expect(run.does(next).at).toBe('select-partner');
  });

  test('a click in the checklist on a step of the other branch takes that branch', () => {
    const run = walk(authorizePartner).upTo('access').does(limited, next, go('send-full'));
    expect(run.at).toBe('send-full');
    expect(run.state).toMatchObject({ choices: { access: 'full' } });
    expect(run.does(back).at).toBe('pick-category');
  });

  test('Back from the end shows the last step again', () => {
    const run = walk(authorizePartner).does({ type: 'finish' });
    expect(run.at).toBe('finished');
    expect(run.does(back).at).toBe('sign-in');
  });

  test('an optional step that nobody did is not called done', () => {
    const guide = guideOf([doing('a'), doing('b', { optional: true }), doing('c')]);
    expect(walk(guide).does(outcome('c')).done).toEqual(['a', 'c']);
  });
});

describe('interrupted', () => {
  test('a pause keeps the step, and what is done meanwhile counts', () => {
    const run = walk(authorizePartner).does({ type: 'pause' }, outcome('sign-in'));
    expect(run.state).toMatchObject({ phase: 'paused', step: 'open-partners' });
    expect(run.does({ type: 'resume' }).state).toMatchObject({ phase: 'walking', step: 'open-partners' });
  });

  test('a walkthrough left can be taken up at the same step, or begun anew', () => {
    const run = walk(authorizePartner).upTo('search-partner').does({ type: 'leave' });
    expect(run.state.phase).toBe('left');
    expect(run.does({ type: 'resume' }).at).toBe('search-partner');
    expect(run.does({ type: 'start' }).done).toEqual([]);
  });

  test('a start in the middle of a walkthrough does not lose it', () => {
    const run = walk(authorizePartner).upTo('search-partner');
    expect(run.does({ type: 'start' }).state).toBe(run.state);
  });

  test('before the start nothing happens', () => {
    for (const event of [next, back, outcome('sign-in'), go('access'), limited]) {
      expect(reduce(authorizePartner, READY, event)).toBe(READY);
    }
  });

  test('a guide that is only to be read cannot be walked', () => {
    const reference = guideOf([], { sections: [{ id: 'read', title: { en: 'Read', fr: 'Lire' } }] });
    expect(reduce(reference, READY, { type: 'start' })).toBe(READY);
  });
});
