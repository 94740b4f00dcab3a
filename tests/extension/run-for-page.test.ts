/// <reference path="../../extension/env.d.ts" />
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '#shared/library/library.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { StoredRun } from '../../extension/background/stored-run.ts';
import { authorizePartner } from '../shared/walkthrough/authorize-partner.ts';
import { fakeBrowser } from './fake-browser.ts';

let fake = fakeBrowser();
vi.mock('../../extension/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

const library = { guides: [authorizePartner], labels: {}, pages: {} } as unknown as Library;
const MANAGER: object = { id: 'cairn', frameId: 0, url: 'https://manager.infomaniak.com/', tab: { id: 3 } };

async function background() {
  vi.resetModules();
  vi.stubEnv('CAIRN_SITE', 'https://cairn.example');
  const { answerMessage } = await import('../../extension/background/answer-message.ts');
  const { writeRun, readRuns } = await import('../../extension/background/run-store.ts');
  const ask = async (message: object) => {
    const reply = await answerMessage(library, message, MANAGER);
    return reply.answered ? reply.answer : reply;
  };
  return { ask, writeRun, readRuns };
}

/** Fifty times to the next step and back. */
const LONG: readonly StoredEvent[] = [
  { type: 'start' },
  ...Array.from({ length: 50 }, () => [{ type: 'next' }, { type: 'back' }] as const).flat(),
];

function run(): StoredRun {
  const { key: guide } = authorizePartner;
  return { guide, id: 'f0', revision: LONG.length, events: LONG, touched: Date.now(), version: '' };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = fakeBrowser();
});

test('a long run is shortened for a page that takes it up, and not under one that walks it and may go back further', async () => {
  const { ask, writeRun, readRuns } = await background();
  const stored = async () => (await readRuns()).runs[0]?.events.length;
  await writeRun(run());
  expect(await ask({ ask: 'run', shows: 'f0' })).toMatchObject({ run: 'yours', events: LONG });
  expect(await stored()).toBe(LONG.length);
  expect(await ask({ ask: 'run' })).toMatchObject({ run: 'yours', revision: LONG.length });
  expect(await stored()).toBeLessThan(LONG.length);
});
