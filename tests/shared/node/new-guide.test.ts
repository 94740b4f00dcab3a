import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCommand } from './run-command.ts';
import { temporaryContent } from './temporary-content.ts';

// Each test starts a few programs, and a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 });

const ANSWERS = {
  key: 'paint-house',
  faq: '4242',
  category: 'basics',
  'title-en': 'Paint: the "whole" house # now',
  'title-fr': `Peindre l'ensemble : "tout" {maison} ?`,
};

function create(folder: string, answers: Readonly<Record<string, string>>) {
  const options = Object.entries(answers).map(([name, answer]) => `--${name}=${answer}`);
  return runCommand('new-guide', [...options, folder], join(folder, '..'));
}

test('a new guide is a valid file, whatever stands in its title', async () => {
  const folder = await temporaryContent();
  expect((await create(folder, ANSWERS)).code).toBe(0);
  expect(await readFile(join(folder, 'guides/paint-house.yaml'), 'utf8')).toContain('faq: 4242\ncategory: basics\n');
  expect((await runCommand('stamp', [folder], join(folder, '..'))).out).toBe('Everything is stamped.\n');
  const { code, out } = await runCommand('check-content', [folder], join(folder, '..'));
  expect(code).toBe(0);
  expect(out).toContain('paint-house');
});

test('without a number it is valid too', async () => {
  const folder = await temporaryContent();
  await create(folder, { ...ANSWERS, faq: '' });
  expect((await runCommand('stamp', [folder], join(folder, '..'))).code).toBe(0);
});

test.for([
  ['key', 'visit-house', '"visit-house" is taken'],
  ['key', 'see-house', '"see-house" is taken'],
  ['key', 'Paint House', 'lower-case words'],
  ['key', '2669', 'lower-case words'],
  ['key', 'practice', 'an address of the knowledge base itself'],
  ['faq', '100', 'FAQ 100 is already the guide "visit-house"'],
  ['faq', '1e3', 'Write the number alone'],
  ['category', 'basic', 'Did you mean "basics"?'],
  ['title-fr', ' ', 'Write a few words.'],
] as const)('%s "%s" is refused, and nothing is written', async ([name, answer, reason]) => {
  const folder = await temporaryContent();
  const { code, out } = await create(folder, { ...ANSWERS, [name]: answer });
  expect(code).toBe(1);
  expect(out).toContain(reason);
  await expect(readFile(join(folder, 'guides/paint-house.yaml'))).rejects.toThrow('ENOENT');
});

test('what was not given is asked for, and without a terminal that is said', async () => {
  const { key, ...others } = ANSWERS;
  const { code, out } = await create(await temporaryContent(), others);
  expect(code).toBe(1);
  expect(out).toContain('Key of the guide');
});
