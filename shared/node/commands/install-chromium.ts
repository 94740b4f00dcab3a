import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../find-chromium.ts';
import { runCommand, Stop } from '../set-up.js';

/** Makes sure that there is a Chromium: one already there, else Debian's package, else Playwright's download. */
await runCommand(async () => {
  if (findChromium()) return;
  console.log('Installing Chromium…');
  if (isRootOnDebian()) installFromDebian();
  else run('playwright-core', ['install', 'chromium']);
  if (!findChromium()) {
    throw new Stop('No Chromium could be installed. Install one, and name its program in the variable CHROMIUM.');
  }
});

function isRootOnDebian(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installFromDebian(): void {
  if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', 'chromium']);
}

function run(command: string, args: readonly string[]): boolean {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) console.error(lastLineOf(result.stderr ?? result.error?.message ?? ''));
  return result.status === 0;
}

function lastLineOf(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
