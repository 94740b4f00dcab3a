import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check, Fault } from './fault.ts';
import { FAULTS } from './faults.ts';

/**
 * `npm run seeded-faults`: puts each fault into a clone of this commit, runs the one check that must be red, and prints the table. A
 * fault that stays green is a hole in the tests. `-- --only=word` runs those whose words contain it.
 */

const ROOT = join(import.meta.dirname, '..', '..');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';
const clone = mkdtempSync(join(tmpdir(), 'cairn-faults-'));
run('git', ['clone', '--quiet', ROOT, clone], ROOT);
run('cp', ['-al', join(ROOT, 'node_modules'), join(clone, 'node_modules')], ROOT);

const chosen = FAULTS.filter(({ what }) => what.includes(only));
let green = 0;
build('chromium');
build('firefox');
// Red is only worth something where it was green before.
for (const check of new Map(chosen.map((fault) => [nameOf(fault.check), fault.check])).values())
  if (!passes(check)) throw new Error(`${nameOf(check)} is red without any fault.`);
console.log('| fault | in | red |\n| --- | --- | --- |');
for (const fault of chosen) {
  const isRed = tryFault(fault);
  if (!isRed) green += 1;
  console.log(`| ${fault.what} | \`${fault.file}\` | ${isRed ? '' : 'NOT '}\`${nameOf(fault.check)}\` |`);
}
rmSync(clone, { recursive: true, force: true });
console.log(`\n${chosen.length - green} of ${chosen.length} faults turn their check red.`);
process.exitCode = green > 0 ? 1 : 0;

function tryFault({ file, from, to, check, what }: Fault): boolean {
  const path = join(clone, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`“${what}”: ${file} does not contain what would be replaced.`);
  writeAnew(
    path,
    text.replace(from, () => to),
  );
  if (!('unit' in check)) build('chromium');
  const isRed = !passes(check);
  writeAnew(path, text);
  return isRed;
}

/** Another file in its place, never the same one: node_modules is shared with the original. */
function writeAnew(path: string, text: string): void {
  rmSync(path);
  writeFileSync(path, text);
}

function passes(check: Check): boolean {
  return 'unit' in check ? runTest('unit', check.unit) : runTest('browser', check.built);
}

function build(browser: 'chromium' | 'firefox'): void {
  if (!run('wxt', ['build', 'extension', '-b', browser, '--level', 'error'], clone))
    throw new Error('The extension does not build.');
}

function runTest(project: 'unit' | 'browser', file: string): boolean {
  return run('vitest', ['run', '--config', 'tests/vitest.config.ts', '--project', project, file], clone);
}

function run(command: string, args: readonly string[], cwd: string): boolean {
  return spawnSync(command, args, { cwd, stdio: 'ignore' }).status === 0;
}

function nameOf(check: Check): string {
  return Object.values(check).join();
}
