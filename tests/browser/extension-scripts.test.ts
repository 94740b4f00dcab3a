import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkScripts, readScripts } from '../extension/built/check-scripts.ts';
import { EXTENSION } from './start-browser.ts';

test.each([
  ['Brave and Edge', EXTENSION],
  ['Firefox', join(EXTENSION, '..', 'firefox')],
])('the scripts built for %s send nothing, make no code or elements from text, and read no field', (_name, folder) => {
  const scripts = readScripts(folder);
  expect([...scripts.keys()]).toEqual(expect.arrayContaining(['background.js', 'manager.js', 'overlay.js']));
  expect(checkScripts(scripts)).toEqual([]);
});
