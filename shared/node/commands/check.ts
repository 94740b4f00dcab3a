import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ROOT } from '../set-up.js';

/** `npm run check`: types, lint, format and content, side by side; prints what each failed one has to say. */

type Check = { readonly name: string; readonly command: string };

const TYPED_ROOMS = ['shared', 'shared/page', 'shared/node', 'site/src/offline/worker', 'tests'];

// The longest first, so that no core waits for it alone at the end.
const CHECKS: readonly Check[] = [
  { name: 'types of site', command: 'astro check --root site --silent' },
  { name: 'types of extension', command: 'wxt prepare extension --level error && tsc -p extension' },
  ...TYPED_ROOMS.map((room) => ({ name: `types of ${room}`, command: `tsc -p ${room}` })),
  { name: 'lint and format', command: 'biome ci --colors=force' },
  { name: 'content', command: 'node shared/node/commands/check-content.ts' },
];

const waiting = [...CHECKS];
const workers = Array.from({ length: availableParallelism() }, async () => {
  for (let check = waiting.shift(); check; check = waiting.shift()) await runCheck(check);
});
await Promise.all(workers);

function runCheck({ name, command }: Check): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: ROOT, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('close', (code) => {
      console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${output}`);
      if (code !== 0) process.exitCode = 1;
      resolve();
    });
  });
}
