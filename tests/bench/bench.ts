import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run bench`: every benchmark of this folder, one after the other so that none slows another down. */

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'));

for (const file of files.toSorted()) {
  console.log(`\n# ${file.replace('.bench.ts', '')}\n`);
  const run = spawnSync(process.execPath, [join(import.meta.dirname, file)], { stdio: 'inherit' });
  if (run.status !== 0) process.exitCode = 1;
}
