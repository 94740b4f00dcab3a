import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file of the site, from its root, and waits for the disk: many at once would wait for one another wherever they go
 * into the same folder, and keep a core busy with it.
 */
export function writeInto(folder: string, file: string, content: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
