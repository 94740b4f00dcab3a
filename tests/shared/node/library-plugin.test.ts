import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { libraryPlugin } from '#shared/node/library-plugin.ts';
import { temporaryContent } from './temporary-content.ts';

const BASE = { configFile: false, logLevel: 'silent' } as const;

async function builtFrom(folder: string): Promise<string> {
  const entry = join(folder, 'entry.js');
  await writeFile(entry, "import library from 'virtual:cairn-library'; console.log(library);");
  const built = await build({
    ...BASE,
    root: folder,
    plugins: [libraryPlugin(folder)],
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  return JSON.stringify(built);
}

test('the build gets the library as a module', async () => {
  expect(await builtFrom(await temporaryContent())).toContain('visit-house');
});

test('a mistake in the content fails the build, and the message is the list of problems', async () => {
  const folder = await temporaryContent();
  await writeFile(join(folder, 'categories.yaml'), 'basics: { en: Basics }\n');
  await expect(builtFrom(folder)).rejects.toThrow('content/categories.yaml:1:9  error  the French text is missing');
});

test('while developing, a changed guide is read anew', async () => {
  const folder = await temporaryContent();
  const server = await createServer({
    ...BASE,
    root: folder,
    plugins: [libraryPlugin(folder)],
    server: { middlewareMode: true, ws: false },
  });
  onTestFinished(() => server.close());
  const title = async () => (await server.ssrLoadModule('virtual:cairn-library')).default.categories.basics.en;
  expect(await title()).toBe('Basics');
  await writeFile(join(folder, 'categories.yaml'), 'basics: { en: First steps, fr: Premiers pas }\n');
  await expect.poll(title, { timeout: 5000 }).toBe('First steps');
});
