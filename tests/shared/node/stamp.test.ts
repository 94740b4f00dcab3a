import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readLocks } from '#shared/node/read-locks.ts';
import { runCommand } from './run-command.ts';
import { temporaryContent } from './temporary-content.ts';

// Each test starts a few programs, and a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 });

const stamp = (folder: string, ...args: string[]) => runCommand('stamp', [...args, folder], join(folder, '..'));
const check = (folder: string) => runCommand('check-content', [folder], join(folder, '..'));

async function changeGuide(folder: string, before: string, after: string): Promise<void> {
  const file = join(folder, 'guides/visit-house.yaml');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(before);
  await writeFile(file, text.replace(before, after));
}

test('what is new is stamped, and then the check passes', async () => {
  const folder = await temporaryContent();
  await changeGuide(
    folder,
    '    next:\n',
    '    notes: [{ id: new-note, kind: tip, text: { en: Warm., fr: Chaud. } }]\n    next:\n',
  );
  expect((await check(folder)).code).toBe(1);
  expect(await stamp(folder)).toEqual({ code: 0, out: 'Everything is stamped.\n' });
  expect((await check(folder)).code).toBe(0);
  expect(await readFile(join(folder, 'anchors.lock'), 'utf8')).toContain('visit-house#new-note\n');
});

test('an id that is gone stops the stamp, stays in the lock, and it is said what to do', async () => {
  const folder = await temporaryContent();
  await changeGuide(folder, 'id: climb', 'id: go-up');
  const { code, out } = await stamp(folder);
  expect(code).toBe(1);
  expect(out).toContain('"visit-house#climb" was published, and leads nowhere any more');
  expect(out).toContain(
    'In content/guides/visit-house.yaml, write "aliases: [climb]" under the id that took its place.',
  );
  expect(await readFile(join(folder, 'anchors.lock'), 'utf8')).toContain('visit-house#climb\n');
});

test('a stale translation is told at its place until it is said to hold', async () => {
  const folder = await temporaryContent();
  await changeGuide(folder, 'Climb up.', 'Climb higher.');
  const { code, out } = await stamp(folder);
  expect(code).toBe(0);
  expect(out).toContain('visit-house.yaml:31:38  warning  the English text was changed, and the French one was not');
  expect(out).toContain('npm run stamp -- --same visit-house#climb.do');
  expect((await stamp(folder, '--same', 'visit-house#climb.do')).out).toBe('Everything is stamped.\n');
  expect((await check(folder)).out).not.toContain('was changed');
});

test('a text that does not exist cannot be called the same', async () => {
  const folder = await temporaryContent();
  const { code, out } = await stamp(folder, '--same', 'visit-house#climbing');
  expect(code).toBe(1);
  expect(out).toBe('Nothing was stamped. There is no text called visit-house#climbing.\n');
});

test('nothing is stamped while the content has errors', async () => {
  const folder = await temporaryContent();
  await changeGuide(folder, 'Climb up.', 'Climb **up.');
  const { code, out } = await stamp(folder);
  expect(code).toBe(1);
  expect(out).toContain('Nothing was stamped. Correct the errors first.');
});

test('a lock that is missing reads as empty, and one that cannot be read does not', async () => {
  const folder = await temporaryContent();
  await rm(join(folder, 'anchors.lock'));
  expect((await readLocks(folder)).anchors.text).toBe('');
  await mkdir(join(folder, 'anchors.lock'));
  await expect(readLocks(folder)).rejects.toThrow('EISDIR');
});
