import { beforeEach, expect, test, vi } from 'vitest';
import { followRuns } from '../../extension/page/follow-runs.ts';

const { runtime, showAway } = vi.hoisted(() => ({ runtime: { id: 'cairn', sendMessage: vi.fn() }, showAway: vi.fn() }));
vi.mock('../../extension/browser.ts', () => ({ browser: { runtime } }));
vi.mock('#shared/page/show-away.ts', () => ({ showAway }));
vi.mock('#shared/page/show-guide.ts', () => ({ showGuide: vi.fn() }));

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
