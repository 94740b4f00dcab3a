import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Library } from '#shared/library/library.ts';
import { EXTENSION } from '../browser/start-browser.ts';

/** The content as it was built into the extension: what is walked is what is shipped, not what lies on the disk since. */
export function builtLibrary(): Library {
  return JSON.parse(literalIn(readFileSync(join(EXTENSION, 'background.js'), 'utf8')).value);
}

/**
 * A copy of the built extension with other content.
 *
 * @param added script at the end of the file named.
 * @returns its folder, for whoever made it to remove.
 */
export function extensionWith(library: Library, added: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-fault-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const file = join(folder, 'background.js');
  const text = readFileSync(file, 'utf8');
  const { start, end } = literalIn(text);
  writeFileSync(file, text.slice(0, start) + JSON.stringify(JSON.stringify(library)) + text.slice(end));
  for (const [name, script] of Object.entries(added)) appendFileSync(join(folder, name), script);
  return folder;
}

/** The string from which the library is read, as library-plugin.ts writes it and whatever quotes the minifier gave it. */
function literalIn(script: string): { readonly start: number; readonly end: number; readonly value: string } {
  const call = /JSON\.parse\((?=['"`]\{)/.exec(script);
  if (!call) throw new Error('The built extension holds no library. Build it first: npm run build');
  const start = call.index + call[0].length;
  const quote = script[start];
  let end = start + 1;
  while (script[end] !== quote) end += script[end] === '\\' ? 2 : 1;
  end += 1;
  const value: unknown = runInNewContext(script.slice(start, end));
  return { start, end, value: String(value) };
}
