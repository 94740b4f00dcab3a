import { expect, test } from 'vitest';
import { spokenWords } from '#shared/page/spoken-words.ts';
import type { StepView } from '#shared/page/step-view.ts';
import { cardAfter, cardAt } from './some-card.ts';

test.each<readonly [RegExp, StepView]>([
  [/^Elsewhere\. This happens in your mailbox\.$/, { sight: 'elsewhere', where: 'mail' }],
  [/^Not found\. .*Open the menu first\.$/, { sight: 'not-found', why: 'hidden' }],
  [/^Not found\. .*Close the window in front first\.$/, { sight: 'not-found', why: 'inert' }],
  [/^Not found\. Several look alike/, { sight: 'not-found', why: 'several' }],
  [/^Not marked\. .*Look for what this step describes\.$/, { sight: 'not-found', why: 'unknown' }],
])('a screen reader tells the state: %s', (words, view) => {
  expect(spokenWords(cardAt('open-partners', { view }))).toMatchObject({
    state: expect.stringMatching(words),
    when: 'at-once',
  });
});

test('what is waited for is told once it has been for a while', () => {
  expect(spokenWords(cardAt('open-partners'))).toMatchObject({
    state: expect.stringMatching(/^Waiting\. /),
    when: 'late',
  });
});

test('the step is told with its number, and its caution apart, so that the step is not told again once that is read', () => {
  const { step, caution } = spokenWords(cardAt('send-limited'));
  expect(step).toMatch(/^Step \d+ of \d+\. Select .* Continue/);
  expect(caution).toMatch(/^Before you do it\. This sends the invitation/);
});

test('what cannot be saved is told beside the state, which is still told', () => {
  const view: StepView = { sight: 'not-found', why: 'absent' };
  expect(spokenWords(cardAt('open-partners', { view, kept: 'full' }))).toMatchObject({
    state: expect.stringMatching(/^Not found/),
    aside: expect.stringMatching(/^Not saved/),
  });
});

test('the end, an update and a fold say what is on the card, and nothing of the step before', () => {
  expect(spokenWords(cardAfter([{ type: 'finish' }]))).toMatchObject({ step: 'You have come to the end', state: '' });
  expect(spokenWords(cardAfter([], { kept: 'gone' }))).toMatchObject({
    step: expect.stringContaining('updated'),
    state: '',
  });
  expect(spokenWords(cardAfter([{ type: 'pause' }]))).toMatchObject({ step: '', state: '', aside: '' });
});
