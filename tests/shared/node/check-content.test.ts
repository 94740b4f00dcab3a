import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryContent } from './temporary-content.ts';

// Each test starts a few programs, and a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 });

const COMMAND = join(import.meta.dirname, '../../../shared/node/commands/check-content.ts');

function check(folder: string): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const options = { cwd: join(folder, '..') };
    execFile(process.execPath, [COMMAND, folder], options, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out: out + err }),
    );
  });
}

test('sound content passes, and what is not known yet is said', async () => {
  const { code, out } = await check(await temporaryContent());
  expect(code).toBe(0);
  expect(out).toContain('content/labels.yaml:10:7  warning  nobody has seen the French name of the label "window"');
  expect(out).toContain('\n0 errors, 2 warnings\n');
});

test('a mistake is printed with its place, its path and what to do, and fails', async () => {
  const folder = await temporaryContent();
  await writeFile(join(folder, 'categories.yaml'), 'basics: { en: Basics, fr: Bases, de: Basis }\n');
  const { code, out } = await check(folder);
  expect(code).toBe(1);
  expect(out).toContain(
    'content/categories.yaml:1:34  error  unknown key "de"\n    at basics.de\n    Keys that may stand here: en, fr.\n',
  );
  expect(out).not.toMatch(/^\s+at .*[(/].*:\d+:\d+/m);
});

test('a folder that does not exist is told like any other mistake', async () => {
  const { code, out } = await check(join(await temporaryContent(), 'nowhere'));
  expect(code).toBe(1);
  expect(out).toContain('nowhere/guides:1:1  error  this folder is missing');
});

test('after the mistakes comes the state of each guide', async () => {
  const { out } = await check(await temporaryContent());
  expect(out.trimEnd().split('\n').at(-1)?.split(/\s+/)).toEqual([
    'visit-house',
    'mixed',
    '3',
    '2',
    '18',
    '0',
    '0',
    '1',
    '1',
    '2026-11-01',
  ]);
});

test('a guide that was never stamped fails, and says how to stamp it', async () => {
  const folder = await temporaryContent();
  await writeFile(join(folder, 'anchors.lock'), 'visit-house\n');
  const { code, out } = await check(folder);
  expect(code).toBe(1);
  expect(out).toContain('content/anchors.lock:1:1  error  this file is out of date: it lacks see-house and 10 more');
  expect(out).toContain('Run "npm run stamp"');
});
