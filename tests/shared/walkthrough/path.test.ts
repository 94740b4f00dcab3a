import { describe, expect, test } from 'vitest';
import { stepCount, stepNumber } from '#shared/walkthrough/count.ts';
import { followUps } from '#shared/walkthrough/follow-ups.ts';
import { branchesLeadingTo, startsAt } from '#shared/walkthrough/lead.ts';
import { choiceById, stepsOnPath } from '#shared/walkthrough/path.ts';
import { PASSED } from '#shared/walkthrough/state.ts';
import { authorizePartner } from './authorize-partner.ts';
import { asking, doing, guideOf } from './some-guide.ts';
import { choose, next, walk } from './walk.ts';

const text = { en: 'Words', fr: 'Mots' };
const twoTasks = guideOf([], {
  task: { id: 'what', ask: text },
  sections: [
    { id: 'about', title: text, body: [{ paragraph: text }] },
    { id: 'add', title: text, steps: [doing('open-add'), doing('confirm-add')], next: [{ id: 'added', text }] },
    { id: 'remove', title: text, steps: [doing('open-remove')], next: [{ id: 'removed', text }] },
  ],
});
const inTurn = guideOf([], {
  sections: [
    {
      id: 'first',
      title: text,
      steps: [asking('how', { fast: [doing('run')], slow: [] })],
      next: [{ id: 'there', text }],
    },
    { id: 'second', title: text, steps: [doing('rest', { aliases: ['sleep'] })] },
  ],
});

function ids(steps: readonly { readonly id: string }[]): readonly string[] {
  return steps.map(({ id }) => id);
}

describe('the steps in order', () => {
  test('they are known up to the first open question', () => {
    expect(ids(stepsOnPath(authorizePartner, {})).at(-1)).toBe('access');
  });

  test('sections follow one another', () => {
    expect(ids(stepsOnPath(inTurn, { how: 'fast' }))).toEqual(['how', 'run', 'rest']);
  });

  test('a guide of separate tasks asks first which one, and offers only what can be done', () => {
    expect(ids(stepsOnPath(twoTasks, {}))).toEqual(['what']);
    expect(ids(choiceById(twoTasks, 'what')?.branches ?? [])).toEqual(['add', 'remove']);
    expect(ids(stepsOnPath(twoTasks, { what: 'add' }))).toEqual(['what', 'open-add', 'confirm-add']);
  });

  test('one task done is the end of it', () => {
    expect(walk(twoTasks).does(choose('what', 'remove'), next).at).toBe('finished');
  });
});

describe('how far it is', () => {
  test('before the question, the customer is told the least it can be', () => {
    expect(stepNumber(authorizePartner, {}, 'open-partners')).toEqual({ number: 2, count: 10, exact: false });
  });

  test('after the answer, the number is certain', () => {
    expect(stepCount(authorizePartner, { access: 'limited' })).toEqual({ count: 11, exact: true });
    expect(stepNumber(authorizePartner, { access: 'full' }, 'wallet')).toEqual({ number: 9, count: 10, exact: true });
  });

  test('a step of another branch has no number', () => {
    expect(stepNumber(authorizePartner, { access: 'full' }, 'send-limited')).toBeUndefined();
  });
});

describe('arriving by a link', () => {
  test('a step on a branch is shown with its branches taken', () => {
    expect(branchesLeadingTo(authorizePartner, 'send-full')).toEqual({
      step: 'send-full',
      choices: { access: 'full', wallet: PASSED },
    });
  });

  test('a branch is its first step', () => {
    expect(branchesLeadingTo(authorizePartner, 'limited')).toEqual({
      step: 'confirm-limited',
      choices: { access: 'limited' },
    });
  });

  test('a branch without steps is what follows the question', () => {
    expect(branchesLeadingTo(authorizePartner, 'with-wallet')).toEqual({
      step: 'send-full',
      choices: { access: 'full', wallet: 'with-wallet' },
    });
  });

  test('a section is its first step, and the questions before it are nobody’s answers', () => {
    expect(branchesLeadingTo(inTurn, 'second')).toEqual({ step: 'rest', choices: { how: PASSED } });
    expect(branchesLeadingTo(twoTasks, 'remove')).toEqual({ step: 'open-remove', choices: { what: 'remove' } });
  });

  test('an older name still leads there', () => {
    expect(branchesLeadingTo(inTurn, 'sleep')?.step).toBe('rest');
  });

  test('a question that a link led past is asked of whoever comes back to it', () => {
    const run = walk(inTurn, { type: 'leave' }, { type: 'start', step: 'rest' }).does({ type: 'go', step: 'how' });
    expect(run.does(next).at).toBe('how');
    expect(run.does(choose('how', 'fast')).at).toBe('run');
  });

  test('a name that the guide does not know starts at the beginning, and says so', () => {
    expect(startsAt(authorizePartner, 'no-such-step')).toEqual({ step: 'sign-in', choices: {}, asAsked: false });
    expect(startsAt(authorizePartner, 'access')?.asAsked).toBe(true);
  });
});

describe('what happens next', () => {
  test('only what follows from the branch taken is told', () => {
    expect(ids(followUps(authorizePartner, { access: 'limited' }))).toEqual(['limited-mail', 'limited-accepted']);
    expect(ids(followUps(authorizePartner, { access: 'full' }))).toEqual(['full-mail', 'full-accepted']);
  });

  test('of separate tasks, only the one that was done', () => {
    expect(ids(followUps(twoTasks, { what: 'remove' }))).toEqual(['removed']);
    expect(ids(followUps(inTurn, { how: 'slow' }))).toEqual(['there']);
  });
});
