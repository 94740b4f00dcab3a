import type { Kept } from '#shared/walkthrough/run-keeper.ts';
import { openDatabase } from './database.ts';
import { forgetUnsaved, readUnsaved, rememberUnsaved } from './session-state.ts';
import { readStoredRun, type StoredRun } from './stored-run.ts';

/** Everything stored, and what could not be read. */
export type StoredRuns = {
  readonly runs: readonly StoredRun[];
  /** Keys of guides whose run is there but makes no sense any more. */
  readonly unreadable: readonly string[];
  readonly storage: 'usable' | 'broken';
};

/** All runs: those on disk, and in their place those that the disk would not take. Never rejects. */
export async function readRuns(): Promise<StoredRuns> {
  const [unsaved, saved] = await Promise.all([readUnsaved(), readSaved()]);
  const newer = new Set(unsaved.map((run) => run.guide));
  return { ...saved, runs: [...saved.runs.filter((run) => !newer.has(run.guide)), ...unsaved] };
}

/**
 * Stores a run for good. Where the disk refuses, it is kept in memory until the browser is closed, so that the walkthrough
 * goes on; the answer then says why it is not saved. Never rejects.
 */
export async function writeRun(run: StoredRun): Promise<Kept> {
  try {
    const database = await openDatabase();
    const writing = database.transaction('runs', 'readwrite', { durability: 'strict' });
    await Promise.all([writing.store.put(run), writing.done]);
    await forgetUnsaved(run.guide);
    return { kept: true };
  } catch (error) {
    await rememberUnsaved(run);
    return { kept: false, why: isFull(error) ? 'full' : 'broken', held: true };
  }
}

async function readSaved(): Promise<StoredRuns> {
  try {
    const reading = (await openDatabase()).transaction('runs');
    const [keys, values] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
    const read = keys.map((guide, index) => ({ guide, run: readStoredRun(values[index]) }));
    return {
      runs: read.flatMap(({ run }) => run ?? []),
      unreadable: read.filter(({ run }) => !run).map(({ guide }) => guide),
      storage: 'usable',
    };
  } catch {
    return { runs: [], unreadable: [], storage: 'broken' };
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
