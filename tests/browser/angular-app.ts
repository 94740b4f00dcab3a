import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installPackages, runOnProjectNode } from '#shared/node/set-up.js';

const FOLDER = join(import.meta.dirname, '..', 'angular');
const DIST = join(FOLDER, 'dist');
const BUILT = join(DIST, 'built');
const BUILDING = join(DIST, 'building');

/** How long a fresh clone takes for it at the most, in ms: its packages are fetched first. */
export const ANGULAR_BUILD_LASTS = 240_000;

/**
 * The folder of the built Angular app. Whoever asks first installs and builds it; then it stays until its sources or its
 * lock file change.
 */
export async function angularApp(): Promise<string> {
  const wanted = fingerprint();
  while (!isBuilt(wanted)) {
    if (takeTurn()) {
      try {
        build(wanted);
      } finally {
        rmSync(BUILDING, { force: true });
      }
    } else await pause(200);
  }
  return join(DIST, 'app');
}

function isBuilt(wanted: string): boolean {
  return existsSync(BUILT) && readFileSync(BUILT, 'utf8') === wanted;
}

function build(wanted: string): void {
  if (isBuilt(wanted)) return;
  installPackages(FOLDER, ['--ignore-scripts']);
  if (!runOnProjectNode('npm', ['run', '--silent', 'build', '--prefix', FOLDER]))
    throw new Error('The Angular app did not build. The reason stands above.');
  writeFileSync(BUILT, wanted);
}

/** Test files run side by side, and only one of them may build. Who died while building does not count. */
function takeTurn(): boolean {
  mkdirSync(DIST, { recursive: true });
  try {
    writeFileSync(BUILDING, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(Number(readFileSync(BUILDING, { encoding: 'utf8', flag: 'a+' })))) rmSync(BUILDING, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(join(FOLDER, 'src')).map((name) => join('src', name));
  for (const name of [...sources, 'index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.js'].toSorted())
    hash.update(name).update(readFileSync(join(FOLDER, name)));
  return hash.digest('hex');
}
