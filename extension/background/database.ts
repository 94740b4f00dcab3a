import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is on disk. Values are read as unknown: a disk can hold what no version of ours ever wrote. */
interface CairnSchema extends DBSchema {
  runs: { key: string; value: unknown };
}

export type CairnDatabase = IDBPDatabase<CairnSchema>;

/** One for each version ever released, in order; never changed, only added to. */
const MIGRATIONS: readonly ((database: CairnDatabase) => void)[] = [
  (database) => database.createObjectStore('runs', { keyPath: 'guide' }),
];

let opened: Promise<CairnDatabase> | undefined;

/** The one connection. Rejects when the browser cannot open the database; the next call tries again. */
export function openDatabase(): Promise<CairnDatabase> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function open(): Promise<CairnDatabase> {
  return openDB<CairnSchema>('cairn', MIGRATIONS.length, {
    upgrade(database, oldVersion) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
    },
    // A newer version of ours wants to open it: make way, and open again when asked.
    blocking(_current, _wanted, event) {
      opened = undefined;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    // An older version still holds it. It makes way by `blocking`, so that waiting is enough.
    blocked() {},
    terminated() {
      opened = undefined;
    },
  });
}
