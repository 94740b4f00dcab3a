import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startOnClick } from '../../extension/page/start-links.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../extension/browser.ts', () => ({ browser: { runtime: { id: 'cairn', sendMessage } } }));

const MANAGER = 'https://manager.infomaniak.com/';
const answered = (answer: object) => ({ answered: true, answer });

/** As much of a start link as is asked for. */
class StartLink {
  readonly href = MANAGER;
  closest = () => this;
  matches = () => true;
  getAttribute = (name: string) => (name === 'data-cairn-start' ? 'authorize-partner' : null);
}

const assign = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Element', StartLink);
  vi.stubGlobal('document', { querySelector: () => null, querySelectorAll: () => [] });
  vi.stubGlobal('window', { location: { assign } });
  vi.resetAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A click of a person. @returns what the browser was kept from doing, and where the page went instead. */
async function click(): Promise<{ readonly prevented: boolean; readonly went: readonly string[] }> {
  const preventDefault = vi.fn();
  const event = { isTrusted: true, target: new StartLink(), preventDefault };
  Reflect.apply(startOnClick, undefined, [event]);
  await vi.advanceTimersByTimeAsync(60_000);
  return { prevented: preventDefault.mock.calls.length > 0, went: assign.mock.calls.flat() };
}

test('Cairn starts the guide: the page stays where it is', async () => {
  sendMessage.mockResolvedValue(answered({ started: true, kept: { kept: true } }));
  expect(await click()).toEqual({ prevented: true, went: [] });
});

test('a guide that Cairn does not know is answered in words elsewhere, and the page stays where it is', async () => {
  sendMessage.mockResolvedValue(answered({ started: false, why: 'unknown-guide' }));
  expect(await click()).toEqual({ prevented: true, went: [] });
});

test.each([
  ['nobody ever answers', () => sendMessage.mockReturnValue(new Promise(() => {}))],
  ['the browser opens no tab', () => sendMessage.mockResolvedValue(answered({ started: false, why: 'no-tab' }))],
])('%s: the link does what it does without Cairn', async (_when, meet) => {
  meet();
  expect(await click()).toEqual({ prevented: true, went: [MANAGER] });
});
