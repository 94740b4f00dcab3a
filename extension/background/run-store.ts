import type { IDBPObjectStore } from 'idb';
import type { Kept } from '#shared/walkthrough/run-keeper.ts';
import { inDatabase, type Trouble, troubleOf } from './database.ts';
import type { CairnSchema } from './migrations.ts';
import { forgetUnsaved, readUnsaved, rememberUnsaved } from './session-state.ts';
import { readStoredRun, type StoredRun } from './stored-run.ts';

/** Everything stored, and what could not be read. */
export type StoredRuns = {
  readonly runs: readonly StoredRun[];
  /** Keys of guides whose run is there but makes no sense any more. */
  readonly unreadable: readonly string[];
  /** Keys of guides whose run is in memory only, because the disk would not take it. */
  readonly unsaved: readonly string[];
  readonly storage: 'usable' | Trouble;
};

/** All runs: those on disk, and in their place those that the disk would not take. Never rejects. */
export async function readRuns(): Promise<StoredRuns> {
  const [inMemory, saved] = await Promise.all([readUnsaved(), readSaved()]);
  const unsaved = inMemory.map((run) => run.guide);
  const readable = saved.runs.filter((run) => !unsaved.includes(run.guide));
  return { ...saved, unsaved, runs: [...readable, ...inMemory] };
}

/**
 * Stores a run for good. Where the disk refuses, it is kept in memory until the browser is closed, so that the walkthrough
 * goes on; the answer then says why it is not saved. Never rejects.
 */
export async function writeRun(run: StoredRun): Promise<Kept> {
  try {
    await putAll([run]);
    await forgetUnsaved([run.guide]);
    return { kept: true };
  } catch (error) {
    return (await rememberUnsaved(run)) ? { ...refusal(error), held: true } : refusal(error);
  }
}

/** Stores all of these runs for good, or none of them. Never rejects. */
export async function writeRuns(runs: readonly StoredRun[]): Promise<Kept> {
  try {
    await putAll(runs);
    await forgetUnsaved(runs.map((run) => run.guide));
    return { kept: true };
  } catch (error) {
    return refusal(error);
  }
}

/** Tries again to store what the disk would not take. Never rejects. */
export async function saveUnsaved(): Promise<Kept> {
  return writeRuns(await readUnsaved());
}

/** Forgets the runs of these guides, all of them or none. Never rejects. */
export async function deleteRuns(guides: readonly string[]): Promise<Kept> {
  try {
    await change((store) => guides.map(async (guide) => store.delete(guide)));
    await forgetUnsaved(guides);
    return { kept: true };
  } catch (error) {
    return refusal(error);
  }
}

function putAll(runs: readonly StoredRun[]): Promise<void> {
  return change((store) => runs.map(async (run) => store.put(run)));
}

type Store = IDBPObjectStore<CairnSchema, ['runs'], 'runs', 'readwrite'>;

/** Makes these changes for good, all of them or none. */
function change(requests: (store: Store) => readonly Promise<unknown>[]): Promise<void> {
  return inDatabase(async (database) => {
    const writing = database.transaction('runs', 'readwrite', { durability: 'strict' });
    try {
      await Promise.all(requests(writing.store));
    } catch (error) {
      // What was refused before it became a request leaves the others to be committed.
      writing.done.catch(() => undefined);
      abort(writing);
      throw error;
    }
    // Stored is what was committed; a request that succeeded may still be undone.
    await writing.done;
  });
}

function abort(writing: { abort(): void }): void {
  try {
    writing.abort();
  } catch {
    // It ended by itself, undone.
  }
}

async function readSaved(): Promise<Omit<StoredRuns, 'unsaved'>> {
  try {
    return await inDatabase(async (database) => {
      const reading = database.transaction('runs');
      const [keys, values] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
      const read = keys.map((guide, index) => ({ guide, run: readStoredRun(values[index]) }));
      return {
        runs: read.flatMap(({ run }) => run ?? []),
        unreadable: read.filter(({ run }) => !run).map(({ guide }) => guide),
        storage: 'usable',
      };
    });
  } catch (error) {
    return { runs: [], unreadable: [], storage: troubleOf(error) };
  }
}

function refusal(error: unknown): Extract<Kept, { kept: false }> {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { kept: false, why: isFull ? 'full' : 'broken' };
}
