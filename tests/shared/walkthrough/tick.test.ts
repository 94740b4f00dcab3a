import { expect, test } from 'vitest';
import { replay } from '#shared/walkthrough/replay.ts';
import type { WalkthroughEvent } from '#shared/walkthrough/state.ts';
import { authorizePartner } from './authorize-partner.ts';

function after(...events: readonly WalkthroughEvent[]) {
  return replay(authorizePartner, [{ type: 'start', step: 'open-partners' }, ...events]);
}

const ticked = (step: string) => ({ type: 'tick', step, is: 'done' }) as const;
const unticked = (step: string) => ({ type: 'tick', step, is: 'open' }) as const;

test('a tick further on leaves the step in hand and those between as they are; the way then passes by what is ticked', () => {
  expect(after(ticked('search-partner'))).toMatchObject({ step: 'open-partners', done: ['search-partner'] });
  const passed = after(ticked('search-partner'), { type: 'next' }, { type: 'next' });
  expect(passed).toMatchObject({ step: 'select-partner' });
});

test('a tick on the step in hand leads on, also where the guide was left', () => {
  expect(after(ticked('open-partners'))).toMatchObject({ phase: 'walking', step: 'start-invitation' });
  expect(after({ type: 'leave' }, ticked('open-partners'))).toMatchObject({ phase: 'left', step: 'start-invitation' });
});

test('a tick behind an open question answers it; behind another answer it is none', () => {
  const full = after(ticked('confirm-full'));
  expect(full).toMatchObject({ step: 'open-partners', choices: { access: 'full' }, done: ['confirm-full'] });
  const refused = after(ticked('confirm-full'), ticked('confirm-limited'));
  expect(refused).toEqual(full);
});

test('a tick taken away opens the step again, and a finished guide is no longer finished', () => {
  expect(after(ticked('search-partner'), unticked('search-partner'))).toMatchObject({ done: [] });
  const end = after({ type: 'next' }, { type: 'finish' }, unticked('open-partners'));
  expect(end).toMatchObject({ phase: 'left', step: 'open-partners' });
});
