import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** What is on disk. Values are read as unknown: a disk can hold what no version of ours ever wrote. */
export interface CairnSchema extends DBSchema {
  runs: { key: string; value: unknown };
}

export type CairnDatabase = IDBPDatabase<CairnSchema>;
export type Upgrade = IDBPTransaction<CairnSchema, StoreNames<CairnSchema>[], 'versionchange'>;

type Migration = (database: CairnDatabase, upgrade: Upgrade) => Promise<void>;

/**
 * One for each version of the database, in order; never changed, only added to. Each has a fixture of the version before it in
 * tests/extension/database-fixtures.ts. They wait for nothing but the database, or the upgrade would end without them.
 */
const MIGRATIONS: readonly Migration[] = [
  async function createRuns(database) {
    database.createObjectStore('runs', { keyPath: 'guide' });
  },
  async function nameGuideVersions(_database, upgrade) {
    const runs = upgrade.objectStore('runs');
    for (let cursor = await runs.openCursor(); cursor; cursor = await cursor.continue()) {
      const run: unknown = cursor.value;
      if (isRunOfVersion1(run)) await cursor.update(withVersion(run));
    }
  },
  // Nothing on the disk changes. From here on runs may hold ticks, which an older Cairn could not read: it now says that it is older.
  async function allowTicks() {},
  // Nor here: from here on runs may hold cautions that were read, and rounds of what is repeated.
  async function allowCautionsRead() {},
];

/** The version of the database that this version of Cairn writes. */
export const NEWEST = MIGRATIONS.length;

/** Brings a database from the version that it has to the newest one, migration by migration. */
export async function migrate(database: CairnDatabase, upgrade: Upgrade, from: number): Promise<void> {
  for (const step of MIGRATIONS.slice(from)) await step(database, upgrade);
}

type RunOfVersion1 = { readonly touched: number };

/** What is no run stays as it is: the panel says that it cannot be read. */
function isRunOfVersion1(value: unknown): value is RunOfVersion1 {
  return typeof value === 'object' && value !== null && 'touched' in value && typeof value.touched === 'number';
}

/** Nobody wrote down over which guide it was walked; `touched: 0` was the word for a run set aside. */
function withVersion(run: RunOfVersion1): object {
  return run.touched === 0 ? { ...run, version: '', aside: true, touched: Date.now() } : { ...run, version: '' };
}
