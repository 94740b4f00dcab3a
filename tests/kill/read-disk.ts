/** Every run as it is stored, read past the extension. Runs in one of its pages. */
export function readDisk(): Promise<{ guide: string }[]> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('cairn');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('runs').objectStore('runs').getAll();
      reading.onerror = () => fail(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        done(reading.result);
      };
    };
  });
}
