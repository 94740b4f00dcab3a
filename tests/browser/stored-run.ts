import type { Worker } from 'playwright-core';
import type { StoredRun } from '../../extension/background/stored-run.ts';

/** The run of a guide as it lies on the disk, read past the extension's own code. */
export function storedRun(worker: Worker, guide: string): Promise<StoredRun | undefined> {
  return worker.evaluate(
    (key) =>
      new Promise<StoredRun | undefined>((done) => {
        const opening = indexedDB.open('cairn');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('runs').objectStore('runs').get(key);
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result);
          };
        };
      }),
    guide,
  );
}

declare const chrome: { readonly storage: { readonly session: { clear(): Promise<void> } } };

/** The disk loses every run. */
export function clearRuns(worker: Worker): Promise<void> {
  return worker.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('cairn');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('runs', 'readwrite');
          writing.objectStore('runs').clear();
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
}

/** As if no guide had ever been begun. */
export async function forgetRuns(worker: Worker): Promise<void> {
  await clearRuns(worker);
  await worker.evaluate(() => chrome.storage.session.clear());
}
