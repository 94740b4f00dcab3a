import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials } from '#shared/node/bill-of-materials.ts';
import { checkLicences } from '#shared/node/check-licences.ts';
import { lockedPackages, packageAt } from '#shared/node/locked-packages.ts';

import { zipFiles } from '#shared/node/zip-files.ts';
import packageJson from '../../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..', '..', '..');
const packages = lockedPackages();

test('no tool is under a licence that we do not take, and none without one', () => {
  expect(packages.length).toBeGreaterThan(500);
  expect(checkLicences(packages, new Set())).toEqual([]);
});

test.each([
  ['MPL-2.0', true, 1],
  ['MPL-2.0', false, 0],
  ['AGPL-3.0-only', false, 1],
  ['GPL-3.0-or-later', false, 1],
  ['(MIT OR GPL-3.0-or-later)', true, 0],
  ['MIT AND GPL-2.0', true, 1],
  [undefined, true, 1],
])('licence %s, in what ships: %s, gives %s problems', (license, ships, count) => {
  const one = {
    name: 'x',
    version: '1.0.0',
    path: 'node_modules/x',
    hasInstallScript: false,
    ...(license && { license }),
  };
  expect(checkLicences([one], new Set(ships ? ['x'] : []))).toHaveLength(count);
});

test('whoever installs runs no script of a package but those reviewed and allowed by name', () => {
  const reviewed: Readonly<Record<string, boolean>> = packageJson.allowScripts;
  const withScripts = new Set(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
  expect([...withScripts].filter((name) => !(name in reviewed))).toEqual([]);
});

test('each package of the lock file is pinned to its bytes, and direct ones to one version', () => {
  expect(packages.filter(({ integrity }) => !integrity).map(({ path }) => path)).toEqual([]);
  expect(Object.values(packageJson.devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('a path tells its package', () => {
  expect(packageAt('/a/node_modules/idb/build/index.js')).toBe('idb');
  expect(packageAt('/a/node_modules/wxt/node_modules/@wxt-dev/browser/src/index.mjs')).toBe('@wxt-dev/browser');
});

test('the bill of materials names each package once, with its licence and hash, and is the same each time', () => {
  const bill = () => billOfMaterials({ name: 'cairn', version: '0.1.0', license: 'MIT' }, packages, new Set(['idb']));
  expect(bill()).toEqual(bill());
  const { components } = Object(bill());
  expect(components).toContainEqual(
    expect.objectContaining({ name: 'idb', scope: 'required', purl: expect.stringMatching(/^pkg:npm\/idb@/) }),
  );
  const refs = components.map((one: Record<string, unknown>) => one['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
});

test('an archive made twice has the same bytes, whatever the order of its files, and opens', () => {
  const files = [
    { path: 'b/é.txt', content: Buffer.from('two') },
    { path: 'a.txt', content: Buffer.from('one'.repeat(1000)) },
  ];
  const archive = zipFiles(files);
  expect(zipFiles(files.toReversed())).toEqual(archive);
  const folder = mkdtempSync(join(tmpdir(), 'cairn-zip-'));
  writeFileSync(join(folder, 'x.zip'), archive);
  const script =
    'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.read("b/é.txt").decode())';
  const { stdout, error } = spawnSync('python3', ['-c', script, join(folder, 'x.zip')], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  if (!error) expect(stdout.trim()).toBe('two');
  rmSync(folder, { recursive: true, force: true });
});

test('the version stands in one place', () => {
  expect(readFileSync(join(ROOT, 'extension', 'wxt.config.ts'), 'utf8')).toContain('packageJson.version');
  expect(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).version).toBe(packageJson.version);
});
