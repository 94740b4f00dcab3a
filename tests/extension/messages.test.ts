import { expect, test } from 'vitest';
import { readMessage } from '../../extension/messages/message-schema.ts';
import { mayAsk, type SenderFacts, whoSent } from '../../extension/messages/sender.ts';

const OWN = { id: 'cairn', origin: 'chrome-extension://cairn', site: 'https://cairn.example' };

function from(facts: Partial<SenderFacts>) {
  return whoSent({ id: 'cairn', frameId: 0, ...facts }, OWN);
}

test.each([
  { ask: 'arrive' },
  { ask: 'record', run: 'f0', at: 3, event: { type: 'choose', choice: 'access', branch: 'limited' } },
  { ask: 'record', run: 'f0', at: 3, event: { type: 'next', step: 'open-partners' } },
  { ask: 'rescue', guide: 'authorize-partner', run: 'f0', at: 2, events: [{ type: 'start' }, { type: 'next' }] },
  { ask: 'start', guide: 'authorize-partner', step: 'limited', language: 'fr' },
  { ask: 'begin', guide: 'authorize-partner', again: true },
  { ask: 'begin', guide: 'authorize-partner', again: false, step: 'open-partners' },
  { ask: 'choose', guide: 'authorize-partner', choice: 'access', branch: 'limited' },
  { ask: 'leave', guide: 'authorize-partner' },
  { ask: 'overview', window: 3 },
])('understands $ask', (message) => {
  expect(readMessage(message)).toEqual(message);
});

test.each([
  undefined,
  'arrive',
  { ask: 'erase' },
  { ask: 'arrive', more: 1 },
  { ask: 'record', run: 'f0', at: -1, event: { type: 'back' } },
  { ask: 'record', run: 'f0', at: 1, event: { type: 'sight', step: 'open-partners', sight: 'found' } },
  { ask: 'record', run: 'f0', at: 1, event: { type: 'go', step: 'A step' } },
  { ask: 'choose', guide: 'authorize-partner', choice: 'Which one?', branch: 'limited' },
  { ask: 'overview', window: 'all' },
  { ask: 'start', guide: '<script>' },
  { ask: 'start', guide: 'authorize-partner', language: 'de' },
  { ask: 'progress', guides: Array.from({ length: 51 }, () => 'a') },
  {
    ask: 'record',
    run: 'f0',
    at: 1,
    event: { type: 'restore', phase: 'walking', choices: {}, done: Array(1000).fill('open-partners') },
  },
])('refuses what is not exactly a message of ours: %o', (message) => {
  expect(readMessage(message)).toBeUndefined();
});

test('knows its senders by what the browser says of them', () => {
  expect(from({ url: 'https://manager.infomaniak.com/v3/ng/home' })).toBe('manager');
  expect(from({ url: 'https://cairn.example/en/' })).toBe('knowledge-base');
  expect(from({ url: 'chrome-extension://cairn/popup.html', frameId: undefined })).toBe('panel');
});

test.each([
  { url: 'https://manager.infomaniak.com.evil.example/' },
  { url: 'http://manager.infomaniak.com/' },
  { url: 'https://login.infomaniak.com/' },
  { url: 'https://manager.infomaniak.com/', frameId: 3 },
  { url: 'https://manager.infomaniak.com/', id: 'another' },
  { url: 'chrome-extension://another/popup.html' },
  { url: undefined },
])('takes nothing from anybody else: %o', (facts) => {
  expect(from(facts)).toBeUndefined();
});

test('a page can ask only what pages of its kind need', () => {
  expect(mayAsk('knowledge-base', 'start')).toBe(true);
  expect(mayAsk('knowledge-base', 'record')).toBe(false);
  expect(mayAsk('manager', 'start')).toBe(false);
  expect(mayAsk('manager', 'overview')).toBe(false);
  expect(mayAsk('manager', 'leave')).toBe(false);
});
