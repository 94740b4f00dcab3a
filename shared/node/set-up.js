// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Brings a fresh clone to the point where our scripts run. Plain JavaScript for Node 20, because nothing else is
 * installed yet; what comes after runs on the Node that package-lock.json pins.
 */

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A reason to stop that the person at the keyboard can do something about: one sentence, no stack. */
export class Stop extends Error {}

/** The environment in which our own scripts run: the pinned Node and the project's commands come first. */
function projectEnvironment() {
  const commands = join(ROOT, 'node_modules', '.bin');
  return {
    ...process.env,
    PATH: `${commands}${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    WXT_TELEMETRY_DISABLED: '1',
  };
}

/** Runs `main` and turns a `Stop` into one sentence and exit code 1. */
export async function runCommand(/** @type {() => Promise<void>} */ main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * Installs what a folder's package-lock.json asks for, unless that is already there.
 *
 * @param {string} folder
 * @param {readonly string[]} flags for npm
 */
export function installPackages(folder = ROOT, flags = []) {
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.cairn-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  console.log('Installing packages…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...flags], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.error || run.status !== 0) throw new Stop(whyInstallFailed(run.error?.message ?? run.stderr));
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** @param {string} output what npm printed */
function whyInstallFailed(output) {
  if (/ENOENT.*npm|spawn npm/.test(output)) return 'npm was not found. Install Node.js with npm, then try again.';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output)) {
    return 'The packages could not be downloaded: there is no connection to the npm registry. Connect, then try again.';
  }
  const reason = output.split('\n').find((line) => line.startsWith('npm error') && !/code|errno/.test(line));
  return `The packages could not be installed${reason ? ` (${reason.slice(0, 160)})` : ''}. Run "npm ci" to see why.`;
}

/**
 * Runs one of the project's npm scripts or commands on the pinned Node, with its output shown.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [extra] further environment
 * @returns {boolean} whether it succeeded
 */
export function runOnProjectNode(command, args, extra = {}) {
  const run = spawnSync(command, [...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...projectEnvironment(), ...extra },
    shell: process.platform === 'win32',
  });
  return run.status === 0;
}
