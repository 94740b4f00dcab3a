import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '#shared/node/read-library.ts';
import { temporaryContent } from './temporary-content.ts';

async function errorsIn(folder: string): Promise<string[]> {
  const { library, problems } = await readLibrary(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(library === undefined).toBe(errors.length > 0);
  return errors.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

test('a folder of content becomes a library', async () => {
  const folder = await temporaryContent();
  const { library } = await readLibrary(folder);
  expect(library?.guides.map(({ key }) => key)).toEqual(['visit-house']);
});

describe('a file that cannot be read is told once, and the others are still checked', () => {
  const latin1 = Buffer.from('key: visit\ntitle: { en: a, fr: Caf\xe9 }\n', 'latin1');
  test.for([
    ['Latin-1', latin1, '2:24 a character here is not UTF-8'],
    ['cut in the middle of a letter', Buffer.from('a: é').subarray(0, -1), '1:4 a character here is not UTF-8'],
    ['UTF-16', Buffer.from('\ufeffkey: a', 'utf16le'), '1:1 this file is written in UTF-16'],
    ['empty', Buffer.from(''), '1:1 this file is empty'],
    ['5 MB', Buffer.alloc(5_000_000, 'a: b\n'), '1:1 this file is far too long'],
    ['an image', Buffer.from('89504e470d0a1a0a', 'hex'), '1:1 a character here is not UTF-8'],
  ] as const)('%s', async ([, bytes, message]) => {
    const folder = await temporaryContent();
    await writeFile(join(folder, 'guides/odd.yaml'), bytes);
    await writeFile(join(folder, 'sources.yaml'), 'book: { what: { en: a } }');
    expect(await errorsIn(folder)).toEqual([
      `content/guides/odd.yaml:${message}`,
      'content/sources.yaml:1:15 the French text is missing',
    ]);
  });
});

test('a byte order mark changes nothing, not even a column', async () => {
  const folder = await temporaryContent();
  await writeFile(join(folder, 'sources.yaml'), '\ufeffbook: { what: { en: a } }');
  expect(await errorsIn(folder)).toEqual(['content/sources.yaml:1:15 the French text is missing']);
});

test('missing files and folders are told by name', async () => {
  const folder = await temporaryContent();
  await rm(join(folder, 'categories.yaml'));
  await rm(join(folder, 'guides'), { recursive: true });
  expect(await errorsIn(folder)).toEqual([
    'content/categories.yaml:1:1 this file is missing',
    'content/guides:1:1 this folder is missing',
  ]);
});

test('a guide with another ending, or a folder named like one, is not passed over in silence', async () => {
  const folder = await temporaryContent();
  await rename(join(folder, 'guides/visit-house.yaml'), join(folder, 'guides/visit-house.yml'));
  await mkdir(join(folder, 'guides/folder.yaml'));
  expect(await errorsIn(folder)).toEqual([
    'content/guides/folder.yaml:1:1 this is a folder, not a file',
    'content/guides/visit-house.yml:1:1 this file ends with .yml',
  ]);
});

test('what editors leave beside guides is passed over', async () => {
  const folder = await temporaryContent();
  for (const name of ['.visit-house.yaml.swp', '.#visit-house.yaml', 'visit-house.yaml~', 'README.md'])
    await writeFile(join(folder, 'guides', name), 'x');
  expect(await errorsIn(folder)).toEqual([]);
});
