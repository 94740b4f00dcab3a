import { deleteDB, openDB } from 'idb';
import { type CairnDatabase, type CairnSchema, migrate, NEWEST } from './migrations.ts';

/** Why the database cannot be used: a newer Cairn wrote it, an older one still holds it, or it is damaged or forbidden. */
export type Trouble = 'newer' | 'held' | 'broken';

const NAME = 'cairn';

/** An older version of ours holds the database, and does not make way at once. */
class HeldByOlder extends Error {}

let opened: Promise<CairnDatabase> | undefined;

/**
 * Does something with the database over the one connection. A connection that the browser has closed meanwhile, as it does when
 * storage is cleared, is opened anew once, so the work may be done twice. Rejects when the database cannot be used.
 */
export async function inDatabase<T>(work: (database: CairnDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(await connect());
  } catch (error) {
    if (!isClosed(error)) throw error;
    opened = undefined;
    return work(await connect());
  }
}

/** What an error of `inDatabase` says about the database. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HeldByOlder) return 'held';
  return error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'broken';
}

/** Deletes the database with all that is in it, a damaged one too. */
export async function deleteDatabase(): Promise<void> {
  const old = await opened?.catch((error: unknown) => {
    // The deletion would wait in line behind it, perhaps for ever.
    if (error instanceof HeldByOlder) throw error;
  });
  opened = undefined;
  old?.close();
  await new Promise<void>((done, fail) => {
    deleteDB(NAME, { blocked: () => fail(new HeldByOlder()) }).then(done, fail);
  });
}

function connect(): Promise<CairnDatabase> {
  opened ??= open().catch((error: unknown) => {
    // What is held still waits in line and takes this place once it opens; another try would wait behind it.
    if (!(error instanceof HeldByOlder)) opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<CairnDatabase> {
  const held = Promise.withResolvers<never>();
  const opening = openDB<CairnSchema>(NAME, NEWEST, {
    upgrade(database, from, _to, upgrade) {
      // Half a migration must never be committed. That it was undone is heard from the opening, which fails.
      upgrade.done.catch(() => undefined);
      migrate(database, upgrade, from).catch(() => upgrade.abort());
    },
    // An older one was asked to make way and does not; whoever asks meanwhile is answered from memory.
    blocked() {
      held.reject(new HeldByOlder());
      opening.then(
        (database) => {
          opened = Promise.resolve(database);
        },
        () => {
          opened = undefined;
        },
      );
    },
    // A newer version of ours wants to open it: make way, and open again when asked.
    blocking(_current, _wanted, event) {
      opened = undefined;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated() {
      opened = undefined;
    },
  });
  return Promise.race([opening, held.promise]);
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');
}
