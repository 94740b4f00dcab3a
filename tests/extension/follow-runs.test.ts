import { beforeEach, expect, test, vi } from 'vitest';
import type { RunKeeper } from '#shared/walkthrough/run-keeper.ts';
import { followRuns } from '../../extension/page/follow-runs.ts';

const { runtime, showAway, showGuide } = vi.hoisted(() => ({
  runtime: { id: 'cairn', sendMessage: vi.fn(), getManifest: () => ({ version: '0' }) },
  showAway: vi.fn(),
  showGuide: vi.fn(),
}));
vi.mock('../../extension/browser.ts', () => ({ browser: { runtime } }));
vi.mock('#shared/page/show-away.ts', () => ({ showAway }));
vi.mock('#shared/page/show-guide.ts', () => ({ showGuide }));

const AWAY = { run: 'away', guide: 'authorize-partner', title: { en: 'Authorize', fr: 'Autoriser' }, language: 'en' };
const guard = { protect: () => {} };

beforeEach(() => {
  vi.resetAllMocks();
  runtime.id = 'cairn';
});

/** A tab that says that the guide goes on in another one. What is asked of the background is answered in this order. */
async function tabBeside(...answers: readonly object[]) {
  for (const answer of [AWAY, ...answers]) runtime.sendMessage.mockResolvedValueOnce({ answered: true, answer });
  const lookAgain = followRuns({ guard }, new AbortController().signal);
  lookAgain();
  await vi.waitFor(() => expect(showAway).toHaveBeenCalledTimes(1));
  const [[{ takeOver }, showing]] = showAway.mock.calls as [[{ takeOver: () => void }, AbortSignal]];
  return { takeOver, showing, asked: () => runtime.sendMessage.mock.calls.map(([{ ask }]) => ask) };
}

test('"Go on here" for a guide that has ended meanwhile: the tab looks again, and says no more that it goes on elsewhere', async () => {
  const { takeOver, showing, asked } = await tabBeside({ taken: false }, { run: 'none' });
  takeOver();
  await vi.waitFor(() => expect(showing.aborted).toBe(true));
  expect(asked()).toEqual(['run', 'lead', 'run']);
});

test('"Go on here" after Cairn was updated or switched off: what cannot be done any more is not offered', async () => {
  const { takeOver, showing } = await tabBeside();
  runtime.id = '';
  takeOver();
  await vi.waitFor(() => expect(showing.aborted).toBe(true));
});

test('"Go on here" that was heard: the background calls for the guide, and nothing is asked twice', async () => {
  const { takeOver, asked } = await tabBeside({ taken: true });
  takeOver();
  await vi.waitFor(() => expect(asked()).toEqual(['run', 'lead']));
});

test('what was recorded while the answer was on its way is not lost: the card stays, and the tab asks again', async () => {
  let revision = 1;
  const answers: (() => void)[] = [];
  runtime.sendMessage.mockImplementation(({ ask }) => {
    if (ask === 'record') return Promise.resolve({ answered: true, answer: { kept: true } });
    const answer = { run: 'yours', id: 'one', revision, language: 'en', pack: {}, events: [] };
    return new Promise((resolve) => answers.push(() => resolve({ answered: true, answer })));
  });
  showGuide.mockReturnValue({ ended: new Promise(() => {}) });
  const lookAgain = followRuns({ guard }, new AbortController().signal);
  lookAgain();
  answers[0]?.();
  await vi.waitFor(() => expect(showGuide).toHaveBeenCalledTimes(1));
  const [[{ keeper }]] = showGuide.mock.calls as [[{ keeper: RunKeeper }]];

  lookAgain();
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  await keeper.record({ type: 'next' });
  answers[1]?.();
  revision = 2;
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  answers[2]?.();
  await vi.waitFor(() => expect(runtime.sendMessage).toHaveBeenCalledTimes(4));
  expect(showGuide).toHaveBeenCalledTimes(1);
});
