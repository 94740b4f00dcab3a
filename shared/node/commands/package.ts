import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { billOfMaterials } from '../bill-of-materials.ts';
import { lockedPackages } from '../locked-packages.ts';
import { ROOT } from '../set-up.js';
import { shippedList } from '../shipped-packages-plugin.ts';
import { zipFiles } from '../zip-files.ts';

/**
 * `npm run package`: everything that the stores ask for, in dist/package. Builds the extension twice and stops where the two differ.
 * `-- --screenshots` takes the pictures too, for which it needs the built site and a Chromium.
 */

const FOLDER = join(ROOT, 'dist', 'package');
const SITE = process.env.CAIRN_SITE;
const { version } = packageJson;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const browser of ['chromium', 'firefox'] as const) {
  const bytes = buildAndZip(browser);
  if (!Buffer.from(bytes).equals(buildAndZip(browser))) throw new Error(`Two builds for ${browser} are not the same.`);
  writeFileSync(join(FOLDER, `cairn-${version}-${browser}.zip`), bytes);
}
zipSources();
cpSync(join(ROOT, 'extension', 'store'), join(FOLDER, 'listings'), { recursive: true });
writeBillOfMaterials();
if (process.argv.includes('--screenshots'))
  run('node', ['tests/browser/take-store-screenshots.ts', join(FOLDER, 'screenshots')]);
writeChecksums();
console.log(
  `\nIn dist/package, each built twice with the same bytes:\n${readFileSync(join(FOLDER, 'SHA256SUMS'), 'utf8')}`,
);
if (!SITE)
  console.log(
    'Made for http://localhost:4321, so to look at only. For the stores: CAIRN_SITE=https://… npm run package',
  );

function buildAndZip(browser: 'chromium' | 'firefox'): Uint8Array<ArrayBuffer> {
  run('wxt', ['build', 'extension', '-b', browser, '--level', 'warn']);
  const folder = join(ROOT, 'dist', 'extension', browser);
  return zipFiles(filesIn(folder).map((path) => ({ path, content: readFileSync(join(folder, path)) })));
}

/** For reviewers: what Git holds at this commit. From it, and with the same CAIRN_SITE, `npm ci` and this command make the same zips. */
function zipSources(): void {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .stdout.split('\0')
    .filter(Boolean);
  const files = listed.map((path) => ({ path, content: readFileSync(join(ROOT, path)) }));
  writeFileSync(join(FOLDER, `cairn-${version}-sources.zip`), zipFiles(files));
}

function writeBillOfMaterials(): void {
  const shipped = new Set<string>(JSON.parse(readFileSync(shippedList('extension'), 'utf8')));
  const { name, license } = packageJson;
  const bill = billOfMaterials({ name, version, license }, lockedPackages(), shipped);
  writeFileSync(join(FOLDER, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
}

function writeChecksums(): void {
  const lines = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      ({ name }) =>
        `${createHash('sha256')
          .update(readFileSync(join(FOLDER, name)))
          .digest('hex')}  ${name}\n`,
    );
  writeFileSync(join(FOLDER, 'SHA256SUMS'), lines.toSorted().join(''));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`Stopped at: ${command} ${args.join(' ')}`);
}
