/// <reference path="../../extension/env.d.ts" />
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '#shared/library/library.ts';
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
const YEAR = 365 * 24 * 60 * 60_000;
const PANEL = { id: 'cairn', url: 'ext://cairn/your-data.html' };
const MANAGER = { id: 'cairn', frameId: 0, url: 'https://manager.infomaniak.com/', tab: { id: 3 } };

async function background() {
  vi.resetModules();
  vi.stubEnv('CAIRN_SITE', 'https://cairn.example');
  const { answerMessage } = await import('../../extension/background/answer-message.ts');
  const { writeRun, readRuns } = await import('../../extension/background/run-store.ts');
  const ask = async (message: object, sender: object = PANEL) => {
    const reply = await answerMessage(library, message, sender);
    return reply.answered ? reply.answer : reply;
  };
  return { ask, writeRun, readRuns };
}

function run(guide: string, touched: number): StoredRun {
  return { guide, id: guide, revision: 1, events: [{ type: 'start' }], touched, version: '' };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = fakeBrowser();
});

test('what is older than a year is offered, and only that is deleted', async () => {
  const { ask, writeRun, readRuns } = await background();
  await writeRun(run('authorize-partner', Date.now() - YEAR - 1000));
  await writeRun(run('dark-mode', Date.now() - YEAR + 60_000));
  expect(await ask({ ask: 'stored' })).toMatchObject({ old: [authorizePartner.title] });
  expect(await ask({ ask: 'overview' })).toMatchObject({ old: 1 });
  expect(await ask({ ask: 'forget', what: 'old' })).toEqual({ kept: true });
  expect((await readRuns()).runs.map(({ guide }) => guide)).toEqual(['dark-mode']);
});

test('what is old of a guide that is gone is told and offered alike, and can be deleted', async () => {
  const { ask, writeRun } = await background();
  await writeRun(run('a-guide-that-is-gone', Date.now() - YEAR - 1000));
  expect(await ask({ ask: 'overview' })).toMatchObject({ old: 1 });
  const name = 'a-guide-that-is-gone';
  expect(await ask({ ask: 'stored' })).toMatchObject({ old: [{ en: name, fr: name }] });
  await ask({ ask: 'forget', what: 'old' });
  expect(await ask({ ask: 'overview' })).toMatchObject({ old: 0 });
});

test('"Forget everything" leaves nothing: no progress, on disk or in memory, no lead, no setting', async () => {
  const { ask, writeRun, readRuns } = await background();
  await writeRun(run('authorize-partner', Date.now()));
  await ask({ ask: 'speak', language: 'fr' });
  await ask({ ask: 'arrive' }, MANAGER);
  await fake.browser.storage.session.set({ unsaved: [run('dark-mode', 1)] });
  fake.injected.length = 0;
  expect(await ask({ ask: 'forget', what: 'everything' })).toEqual({ kept: true });
  expect(await readRuns()).toMatchObject({ runs: [], unsaved: [], storage: 'usable' });
  expect(await fake.browser.storage.session.get(['leads', 'unsaved'])).toEqual({});
  expect(await fake.browser.storage.local.get(['language', 'knowledgeBase'])).toEqual({});
  // The tab with the card is told, or its next step would bring the run back.
  expect(fake.injected).toEqual([3]);
});

test('a copy goes out and comes back: through messages, with a summary first, and nothing changes before "Add"', async () => {
  const before = await background();
  await before.writeRun(run('authorize-partner', Date.now()));
  const { file } = Object(await before.ask({ ask: 'stored' }));
  const text = JSON.stringify(file);
  await before.ask({ ask: 'forget', what: 'everything' });
  const { ask, readRuns } = await background();
  expect(await ask({ ask: 'review', text })).toMatchObject({ readable: true, adds: [authorizePartner.title] });
  expect((await readRuns()).runs).toEqual([]);
  expect(await ask({ ask: 'import', text })).toMatchObject({ kept: { kept: true } });
  expect((await readRuns()).runs).toHaveLength(1);
});

test('a bad file changes nothing', async () => {
  const { ask, writeRun, readRuns } = await background();
  await writeRun(run('authorize-partner', 5));
  const before = await readRuns();
  expect(await ask({ ask: 'import', text: '{"cairn":"progress","format":1}' })).toMatchObject({
    review: { readable: false, why: 'not-ours' },
  });
  expect(await readRuns()).toEqual(before);
});

test('a page of the Manager, or of the knowledge base, can neither take the copy nor make Cairn forget', async () => {
  const { ask } = await background();
  for (const url of ['https://manager.infomaniak.com/', 'https://cairn.example/en/'])
    for (const message of [{ ask: 'stored' }, { ask: 'forget', what: 'everything' }, { ask: 'import', text: '' }])
      expect(await ask(message, { id: 'cairn', frameId: 0, url })).toEqual({ answered: false, why: 'refused' });
});

test('an export holds everything that is stored of a run but its marks of order', async () => {
  const { ask, writeRun } = await background();
  await writeRun(run('authorize-partner', 5));
  const text = JSON.stringify(await ask({ ask: 'stored' }));
  for (const word of ['authorize-partner', 'walking', '1970-01-01T00:00:00.005Z']) expect(text).toContain(word);
});

test('a private window: it is said, and nothing of it lasts or is seen outside', async () => {
  fake.browser.extension.inIncognitoContext = true;
  const { ask } = await background();
  await ask({ ask: 'begin', guide: 'authorize-partner', again: true });
  await ask({ ask: 'speak', language: 'fr' });
  expect(await ask({ ask: 'overview' })).toMatchObject({ isPrivate: true, language: 'fr' });
  expect(await fake.browser.storage.local.get(['language', 'knowledgeBase'])).toEqual({});
  fake.browser.extension.inIncognitoContext = false;
  // The browser gives each its own database; what is in memory is shared.
  vi.stubGlobal('indexedDB', new IDBFactory());
  const outside = await background();
  expect(await outside.ask({ ask: 'overview' })).toMatchObject({ isPrivate: false, language: 'en', unsaved: 0 });
  expect(await outside.ask({ ask: 'stored' })).toMatchObject({ file: { guides: [] } });
  expect(await fake.browser.storage.session.get('leads')).toEqual({});
});

test('"Forget everything" in a private window forgets what was done there, and nothing of the windows beside it', async () => {
  const outside = await background();
  await outside.ask({ ask: 'begin', guide: 'authorize-partner', again: true });
  await outside.ask({ ask: 'speak', language: 'fr' });
  await fake.browser.storage.session.set({ unsaved: [run('dark-mode', 1)] });
  const { storage } = fake.browser;
  const before = [await storage.local.get(), await storage.session.get()];

  fake.browser.extension.inIncognitoContext = true;
  vi.stubGlobal('indexedDB', new IDBFactory());
  const inside = await background();
  await inside.ask({ ask: 'begin', guide: 'authorize-partner', again: true });
  await inside.ask({ ask: 'speak', language: 'en' });
  expect(await inside.ask({ ask: 'forget', what: 'everything' })).toEqual({ kept: true });
  expect([await storage.local.get(), await storage.session.get()]).toEqual(before);
});

test('what is kept is on this list, and nothing else', async () => {
  const { ask, readRuns } = await background();
  await ask({ ask: 'hello' }, { id: 'cairn', frameId: 0, url: 'https://cairn.example/en/' });
  await ask({ ask: 'speak', language: 'fr' });
  await ask({ ask: 'stand', standing: 'dock' }, { ...MANAGER, tab: { id: 7 } });
  await ask({ ask: 'begin', guide: 'authorize-partner', again: true });
  const [run] = (await readRuns()).runs;
  await ask(
    { ask: 'record', run: run?.id, at: run?.revision, event: { type: 'next' } },
    { ...MANAGER, tab: { id: 7 } },
  );
  const after = (await readRuns()).runs;
  const kept = ['events', 'guide', 'id', 'place', 'revision', 'touched', 'version'];
  expect(after.map((one) => Object.keys(one).toSorted())).toEqual([kept]);
  expect(Object.keys(await fake.browser.storage.local.get()).toSorted()).toEqual([
    'knowledgeBase',
    'language',
    'standing',
  ]);
  expect(Object.keys(await fake.browser.storage.session.get())).toEqual(['leads']);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['cairn']);
});

test('a setting that cannot be read spoils none of the others', async () => {
  const { ask } = await background();
  await ask({ ask: 'speak', language: 'fr' });
  await fake.browser.storage.local.set({ standing: 'upside-down' });
  expect(await ask({ ask: 'overview' })).toMatchObject({ language: 'fr' });
});
