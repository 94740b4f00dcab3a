/// <reference path="../../extension/env.d.ts" />
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '#shared/library/library.ts';
import type { StoredRun } from '../../extension/background/stored-run.ts';
import { authorizePartner } from '../shared/walkthrough/authorize-partner.ts';
import { fakeBrowser } from './fake-browser.ts';

/** A guide has another key than when its run began. */

let fake = fakeBrowser();
vi.mock('../../extension/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

const OLDER = 'authorise-partner';
const other = { ...authorizePartner, key: 'another-guide' };
const guides = [{ ...authorizePartner, aliases: [OLDER] }, other];
const library = { guides, labels: {}, pages: {} } as unknown as Library;
const RUN: StoredRun = {
  guide: OLDER,
  id: 'f0',
  revision: 1,
  events: [{ type: 'start' }],
  touched: Date.now(),
  version: '',
};
const LEADING = 3;
const BESIDE = 4;

function pageIn(tab: number) {
  return { id: 'cairn', frameId: 0, url: 'https://manager.infomaniak.com/', tab: { id: tab } };
}

/** The run of the older key leads in one tab, and another tab says so. */
async function background() {
  vi.resetModules();
  vi.stubEnv('CAIRN_SITE', 'https://cairn.example');
  const { answerMessage } = await import('../../extension/background/answer-message.ts');
  const { tabClosed } = await import('../../extension/background/bystanders.ts');
  const { writeRun, readRuns } = await import('../../extension/background/run-store.ts');
  const { readLeads } = await import('../../extension/background/session-state.ts');
  const ask = async (message: object, sender: object = { id: 'cairn', url: 'ext://cairn/popup.html' }) => {
    const reply = await answerMessage(library, message, sender);
    return reply.answered ? reply.answer : reply;
  };
  await writeRun(RUN);
  await ask({ ask: 'run' }, pageIn(LEADING));
  return { ask, tabClosed, readRuns, readLeads };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = fakeBrowser();
});

test('what the panel does to it shows on its card', async () => {
  const { ask } = await background();
  await ask({ ask: 'tick', guide: authorizePartner.key, step: 'open-partners', is: 'done' });
  expect(fake.injected).toEqual([LEADING]);
});

test('its tab is closed: it goes on in the one beside it', async () => {
  const { ask, tabClosed } = await background();
  expect(await ask({ ask: 'run' }, pageIn(BESIDE))).toMatchObject({ run: 'away' });
  await tabClosed(LEADING, Date.now());
  expect(fake.injected).toEqual([BESIDE]);
  expect(await ask({ ask: 'run' }, pageIn(BESIDE))).toMatchObject({ run: 'yours', id: 'f0' });
});

test('a tab that does not want to hear of it does not, and may still take it over', async () => {
  const { ask, readLeads } = await background();
  const away = await ask({ ask: 'run' }, pageIn(BESIDE));
  const guide: unknown = Reflect.get(Object(away), 'guide');
  await ask({ ask: 'hush', guide }, pageIn(BESIDE));
  expect(await ask({ ask: 'run' }, pageIn(BESIDE))).toEqual({ run: 'none' });
  expect(await ask({ ask: 'lead', guide }, pageIn(BESIDE))).toEqual({ taken: true });
  expect(await readLeads()).toMatchObject([{ guide: OLDER, tab: BESIDE }]);
});

test('entered from another guide, it goes on in that tab', async () => {
  const { ask, readRuns, readLeads } = await background();
  await ask({ ask: 'begin', guide: other.key, again: true });
  const run = (await readRuns()).runs.find(({ guide }) => guide === other.key)?.id;
  const { tab } = (await readLeads()).find(({ guide }) => guide === other.key) ?? { tab: 0 };
  await ask({ ask: 'enter', run, guide: authorizePartner.key }, pageIn(tab));
  expect(await readLeads()).toMatchObject([{ guide: OLDER, tab }]);
});
