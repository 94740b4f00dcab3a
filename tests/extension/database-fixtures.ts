/**
 * Databases as older versions of Cairn wrote them, one for each version of the database, with every kind of run that version
 * could store. A version that has been released stays here for ever.
 */

const NOON = Date.UTC(2026, 10, 22, 12);

type DatabaseFixture = {
  readonly version: number;
  create(database: IDBDatabase): void;
  readonly runs: readonly object[];
};

const createRuns = (database: IDBDatabase) => void database.createObjectStore('runs', { keyPath: 'guide' });

export const DATABASE_FIXTURES: readonly DatabaseFixture[] = [
  {
    version: 1,
    create: createRuns,
    runs: [
      {
        guide: 'authorize-partner',
        id: 'walked',
        revision: 3,
        events: [{ type: 'start' }, { type: 'next' }, { type: 'next', step: 'open-partners' }],
        touched: NOON,
      },
      { guide: 'dark-mode', id: 'aside', revision: 1, events: [{ type: 'start' }], touched: 0 },
      {
        guide: 'api-tokens',
        id: 'noticed',
        revision: 1,
        events: [{ type: 'start' }],
        touched: NOON,
        notice: 'unknown-step',
      },
      { guide: 'spoilt', events: 'rubbish' },
    ],
  },
  {
    version: 2,
    create: createRuns,
    runs: [
      {
        guide: 'authorize-partner',
        id: 'walked',
        revision: 3,
        events: [{ type: 'start' }, { type: 'next' }, { type: 'next', step: 'open-partners' }],
        touched: NOON,
        version: 'of-then',
        place: { phase: 'walking', step: 'start-invitation', choices: {}, done: ['open-partners'] },
      },
      {
        guide: 'dark-mode',
        id: 'aside',
        revision: 1,
        events: [{ type: 'start' }],
        touched: NOON,
        version: '',
        aside: true,
      },
    ],
  },
  {
    version: 3,
    create: createRuns,
    runs: [
      {
        guide: 'start-with-partner',
        id: 'aside',
        revision: 2,
        events: [{ type: 'start' }, { type: 'tick', step: 'invite-partner', is: 'done' }],
        touched: NOON,
        version: '',
        aside: true,
      },
      {
        guide: 'authorize-partner',
        id: 'entered',
        revision: 1,
        events: [{ type: 'start' }],
        touched: NOON,
        version: '',
        caller: 'start-with-partner',
      },
    ],
  },
  {
    version: 4,
    create: createRuns,
    runs: [
      {
        guide: 'authorize-partner',
        id: 'careful',
        revision: 4,
        events: [
          { type: 'start', step: 'pick-product' },
          { type: 'again', step: 'pick-product' },
          { type: 'go', step: 'send-limited' },
          { type: 'heed', caution: 'send-limited' },
        ],
        touched: NOON,
        version: 'of-then',
        place: {
          phase: 'walking',
          step: 'send-limited',
          choices: { access: 'limited' },
          done: [],
          rounds: { 'pick-product': 1 },
          heeded: ['send-limited'],
        },
      },
      {
        guide: 'dark-mode',
        id: 'aside',
        revision: 1,
        events: [{ type: 'start' }],
        touched: NOON,
        version: '',
        aside: true,
      },
    ],
  },
];

/** Writes a database as it stood on somebody's disk. */
export function writeDatabase({ version, create, runs }: DatabaseFixture): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('cairn', version);
    opening.onupgradeneeded = () => {
      create(opening.result);
      for (const run of runs) opening.transaction?.objectStore('runs').put(run);
    };
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
}
