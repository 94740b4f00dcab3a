import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStartAttributes } from '#shared/library/start-link.ts';
import { readMessage } from '../../extension/messages/message-schema.ts';
import { LARGEST_FILE } from '../../extension/messages/progress-file.ts';
import { mayAsk, whoSent } from '../../extension/messages/sender.ts';

const OWN = { id: 'cairn', origin: 'chrome-extension://cairn', site: 'https://cairn.example' };
const QUESTIONS = [
  'arrive',
  'run',
  'record',
  'rescue',
  'enter',
  'lead',
  'hush',
  'speak',
  'stand',
  'hello',
  'start',
  'progress',
  'overview',
  'begin',
  'tick',
  'choose',
  'leave',
  'save',
  'stored',
  'review',
  'import',
  'forget',
] as const;

const attribute = fc.option(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      'authorize-partner',
      '2669',
      '__proto__',
      'constructor',
      '../..',
      'javascript:alert(1)',
      '<svg/onload=1>',
      'a'.repeat(81),
      '%00',
      'en',
      'fr',
    ),
  ),
);

test('10,000 deep links: what comes through is an id and a language, whatever stands in the page', () => {
  fc.assert(
    fc.property(attribute, attribute, attribute, (guide, step, language) => {
      const attributes = new Map([
        ['data-cairn-start', guide],
        ['data-cairn-step', step],
        ['data-cairn-language', language],
      ]);
      const request = readStartAttributes((name) => attributes.get(name) ?? null);
      if (!request) return;
      expect(request.guide).toMatch(/^[a-z0-9-]{1,80}$/);
      expect(request.step ?? 'none').toMatch(/^[a-z0-9-]{1,80}$/);
      expect([undefined, 'en', 'fr']).toContain(request.language);
      expect(readMessage({ ask: 'start', ...request })).toEqual({ ask: 'start', ...request });
    }),
    { numRuns: 10_000 },
  );
});

test('10,000 messages of any shape: none is taken that is not exactly one of ours, and none throws', () => {
  const anything = fc.oneof(
    fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
    fc.record(
      {
        ask: fc.constantFrom<string>(...QUESTIONS, 'erase'),
        run: fc.anything(),
        at: fc.anything(),
        event: fc.anything(),
        guide: fc.anything(),
      },
      { requiredKeys: ['ask'] },
    ),
  );
  fc.assert(
    fc.property(anything, (value) => {
      const message = readMessage(value);
      if (message) expect(QUESTIONS).toContain(message.ask);
    }),
    { numRuns: 10_000 },
  );
});

test('a message that holds itself, or more than a message may, is refused', () => {
  const circle: Record<string, unknown> = { ask: 'arrive' };
  circle.more = circle;
  expect(readMessage(circle)).toBeUndefined();
  expect(readMessage({ ask: 'start', guide: 'a'.repeat(9000) })).toBeUndefined();
  expect(readMessage({ ask: 'review', text: 'a'.repeat(9000) })).toBeDefined();
  expect(readMessage({ ask: 'review', text: 'a'.repeat(LARGEST_FILE + 2) })).toBeUndefined();
});

test('the knowledge base has three questions, the Manager’s pages eight, and only our own pages the rest', () => {
  const asked = (sender: 'knowledge-base' | 'manager') => QUESTIONS.filter((question) => mayAsk(sender, question));
  expect(asked('knowledge-base')).toEqual(['hello', 'start', 'progress']);
  expect(asked('manager')).toEqual(['arrive', 'run', 'record', 'rescue', 'enter', 'lead', 'hush', 'speak', 'stand']);
});

test('10,000 addresses: no other host is taken for the Manager, the knowledge base or ourselves', () => {
  const host = fc.oneof(
    fc.domain(),
    fc.constantFrom(
      'manager.infomaniak.com.evil.example',
      'infomaniak.com',
      'login.infomaniak.com',
      'evil-manager.infomaniak.com',
      'cairn.example.evil.example',
    ),
  );
  const address = fc
    .tuple(fc.constantFrom('https', 'http', 'chrome-extension', 'file', 'data', 'blob:https'), host, fc.webPath())
    .map(([scheme, name, path]) => `${scheme}://${name}${path}`);
  fc.assert(
    fc.property(fc.oneof(address, fc.string()), (url) => {
      expect(whoSent({ id: 'cairn', frameId: 0, url }, OWN)).toBeUndefined();
    }),
    { numRuns: 10_000 },
  );
});
