import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '#shared/library/library.ts';
import { EXTENSION } from './start-browser.ts';

/** Where the build wrote the library into the background: one string. */
const WRITTEN = /JSON\.parse\((['"`])\{"guides":(?:\\.|(?!\1)[^\\])*\1\)/s;

/** The extension as it was built, but for its guides: for pages that no real guide is about. */
export type ExtensionOver = { readonly folder: string; remove(): void };

export function extensionOver(library: Library): ExtensionOver {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-extension-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const file = join(folder, 'background.js');
  const code = readFileSync(file, 'utf8');
  if (!WRITTEN.test(code)) throw new Error('The built background holds no library where it used to.');
  writeFileSync(
    file,
    code.replace(WRITTEN, () => `JSON.parse(${JSON.stringify(JSON.stringify(library))})`),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
