import { forceCloseDatabase, IDBCursor, IDBDatabase, IDBFactory, IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { unwrap } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { StoredRun } from '../../extension/background/stored-run.ts';
import { DATABASE_FIXTURES, writeDatabase } from './database-fixtures.ts';
import { fakeBrowser } from './fake-browser.ts';

let fake = fakeBrowser();
vi.mock('../../extension/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

/** The background as it is after its worker was started anew. */
async function background() {
  vi.resetModules();
  const store = await import('../../extension/background/run-store.ts');
  const database = await import('../../extension/background/database.ts');
  const { NEWEST } = await import('../../extension/background/migrations.ts');
  return { ...store, ...database, NEWEST };
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = fakeBrowser();
});

const RUN: StoredRun = {
  guide: 'authorize-partner',
  id: 'one',
  revision: 2,
  events: [{ type: 'start' }, { type: 'next' }],
  touched: 5,
  version: 'v',
};

function openRaw(version?: number): Promise<globalThis.IDBDatabase> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('cairn', version);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
}

test('there is a fixture of every version of the database', async () => {
  const { NEWEST } = await background();
  expect(DATABASE_FIXTURES.map(({ version }) => version)).toEqual(Array.from({ length: NEWEST }, (_, at) => at + 1));
});

test.each(DATABASE_FIXTURES)('a database of version $version opens, and every run in it is there', async (fixture) => {
  await writeDatabase(fixture);
  const { readRuns, NEWEST } = await background();
  const { runs, unreadable, storage } = await readRuns();
  expect(storage).toBe('usable');
  const readable = fixture.runs.filter((run) => 'id' in run);
  expect(runs.map(({ guide, id, events }) => ({ guide, id, events }))).toEqual(
    readable
      .map((run) =>
        expect.objectContaining(
          Object.fromEntries(['guide', 'id', 'events'].map((key) => [key, Reflect.get(run, key)])),
        ),
      )
      .toSorted((a, b) => (a.sample.guide < b.sample.guide ? -1 : 1)),
  );
  expect(unreadable).toEqual(fixture.runs.length > readable.length ? ['spoilt'] : []);
  expect(runs.find(({ id }) => id === 'aside')).toMatchObject({ aside: true, touched: expect.any(Number) });
  expect(runs.find(({ id }) => id === 'aside')?.touched).toBeGreaterThan(0);
  expect((await openRaw()).version).toBe(NEWEST);
});

test('a migration that fails leaves the older database as it was', async () => {
  const [first] = DATABASE_FIXTURES;
  if (!first) throw new Error('There is no first version.');
  await writeDatabase(first);
  const { readRuns } = await background();
  const { update } = IDBCursor.prototype;
  let updates = 0;
  vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(function (this: IDBCursor, value) {
    updates += 1;
    if (updates % 2 === 0) throw new Error('in the middle of the migration');
    return update.call(this, value);
  });
  expect((await readRuns()).storage).toBe('broken');
  vi.restoreAllMocks();
  const older = await openRaw();
  expect(older.version).toBe(1);
  const runs = older.transaction('runs').objectStore('runs').getAll();
  await new Promise((done) => runs.addEventListener('success', done));
  expect(runs.result).toEqual(expect.arrayContaining([...first.runs]));
});

test('a run is stored for good, with the promise that the disk has it', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { writeRun } = await background();
  expect(await writeRun(RUN)).toEqual({ kept: true });
  expect(transaction).toHaveBeenCalledWith('runs', 'readwrite', { durability: 'strict' });
  expect((await (await background()).readRuns()).runs).toEqual([RUN]);
});

test('a write that is undone when it should be committed is not called stored', async () => {
  const { writeRun, readRuns } = await background();
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    // Accepted, and undone before the commit: what a full disk does.
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
  expect(await writeRun(RUN)).toEqual({ kept: false, why: 'broken', held: true });
  expect(await readRuns()).toMatchObject({ runs: [RUN], unsaved: ['authorize-partner'] });
});

test('no room: the run stays in memory, the answer says why, and it is saved once there is room', async () => {
  const { writeRun, readRuns, saveUnsaved } = await background();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await writeRun(RUN)).toEqual({ kept: false, why: 'full', held: true });
  expect(await saveUnsaved()).toEqual({ kept: false, why: 'full' });
  vi.restoreAllMocks();
  expect(await saveUnsaved()).toEqual({ kept: true });
  expect(await readRuns()).toMatchObject({ runs: [RUN], unsaved: [], storage: 'usable' });
});

test('neither disk nor memory takes it: that too is an answer, and nothing is thrown', async () => {
  const { writeRun } = await background();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  fake.browser.storage.session.set = async () => {
    throw new Error('no memory');
  };
  expect(await writeRun(RUN)).toEqual({ kept: false, why: 'full' });
});

test('several runs are stored together or not at all', async () => {
  const { writeRuns, readRuns } = await background();
  const unfit = { ...RUN, guide: Symbol('no key') } as unknown as StoredRun;
  expect(await writeRuns([RUN, unfit])).toEqual({ kept: false, why: 'broken' });
  expect((await readRuns()).runs).toEqual([]);
});

test('a newer version of Cairn has written here: the guide goes on in memory, and nothing of the newer one is touched', async () => {
  const newer = await openRaw(99);
  newer.close();
  const { readRuns, writeRun } = await background();
  expect(await readRuns()).toMatchObject({ runs: [], storage: 'newer' });
  expect(await writeRun(RUN)).toMatchObject({ kept: false, held: true });
  expect((await readRuns()).runs).toEqual([RUN]);
  expect((await openRaw()).version).toBe(99);
});

test('an older version holds the database: nobody waits for it, and later it opens by itself', async () => {
  const [first] = DATABASE_FIXTURES;
  if (!first) throw new Error('There is no first version.');
  await writeDatabase(first);
  const older = await openRaw(1);
  const { readRuns, writeRun } = await background();
  expect((await readRuns()).storage).toBe('held');
  expect(await writeRun(RUN)).toMatchObject({ kept: false, held: true });
  older.close();
  await vi.waitFor(async () => expect((await readRuns()).storage).toBe('usable'));
});

test('makes way for a newer version that wants the database', async () => {
  const { readRuns, NEWEST } = await background();
  await readRuns();
  expect((await openRaw(NEWEST + 1)).version).toBe(NEWEST + 1);
});

test('storage is cleared under us: the connection is opened anew, and the next write is stored', async () => {
  const { writeRun, readRuns, inDatabase } = await background();
  await writeRun(RUN);
  await inDatabase(async (database) => database.close());
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await writeRun({ ...RUN, id: 'two' })).toEqual({ kept: true });
  expect((await readRuns()).runs).toEqual([{ ...RUN, id: 'two' }]);
});

test('the browser ends the connection: it is opened anew', async () => {
  const { writeRun, readRuns, inDatabase } = await background();
  await writeRun(RUN);
  await inDatabase(async (database) => Reflect.apply(forceCloseDatabase, undefined, [unwrap(database)]));
  expect((await readRuns()).runs).toEqual([RUN]);
});

test('the browser allows no database at all: the guide goes on in memory', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('not in a private window', 'InvalidStateError');
  });
  const { readRuns, writeRun } = await background();
  expect(await writeRun(RUN)).toEqual({ kept: false, why: 'broken', held: true });
  expect(await readRuns()).toMatchObject({ runs: [RUN], storage: 'broken' });
});

test('what is spoilt is told apart from what is not there, and the rest is read', async () => {
  const { writeRun, readRuns, inDatabase } = await background();
  await writeRun(RUN);
  await inDatabase(async (database) => void (await database.put('runs', { guide: 'spoilt', events: [{ type: 'x' }] })));
  expect(await readRuns()).toMatchObject({ runs: [RUN], unreadable: ['spoilt'], storage: 'usable' });
});

test('a read that fails half way is no empty store', async () => {
  const { writeRun, readRuns } = await background();
  await writeRun(RUN);
  vi.spyOn(IDBTransaction.prototype, 'objectStore').mockImplementation(() => {
    throw new DOMException('damaged', 'UnknownError');
  });
  expect((await readRuns()).storage).toBe('broken');
});
