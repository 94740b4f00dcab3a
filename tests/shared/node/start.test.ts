import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

function start(port: string): { readonly said: string; readonly code: number | null } {
  const run = spawnSync(process.execPath, ['shared/node/commands/start.js'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PORT: port },
  });
  return { said: run.stdout + run.stderr, code: run.status };
}

test('a port that is no number is told in one sentence', () => {
  expect(start('abc')).toEqual({ said: 'PORT must be a number from 1 to 65535, not "abc".\n', code: 1 });
});

test('a port that is taken is told in one sentence, with another to try', async () => {
  const taken = createServer();
  await new Promise<void>((ready) => taken.listen(0, 'localhost', ready));
  const address = taken.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const { said, code } = start(port);
  await new Promise((closed) => taken.close(closed));

  expect(said).toMatch(new RegExp(`^Port ${port} is taken\\. .*PORT=\\d+ npm start\\n$`));
  expect(code).toBe(1);
});
