import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '#shared/guide/problem.ts';
import { MOST_CHARACTERS } from '#shared/guide/read-yaml.ts';

/** The text of a file, or why it cannot be read. Never rejects. */
export type ReadText = { readonly text: string } | { readonly problem: Problem };

/** Reads a UTF-8 file; `name` is how the problem names it. Files above 4 MB are refused unread. */
export async function readText(path: string, name: string): Promise<ReadText> {
  try {
    const { size } = await stat(path);
    // A character has at most four bytes.
    if (size > 4 * MOST_CHARACTERS)
      return refuse(name, 'this file is far too long', 'Is it the right file? Divide it.');
    return decodeText(await readFile(path), name);
  } catch (error) {
    return refuse(name, ...reasonOf(error));
  }
}

/** The text of these bytes, where they are UTF-8. A byte order mark of UTF-8 is passed over. */
function decodeText(bytes: Uint8Array, name: string): ReadText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse(name, 'this file is written in UTF-16', 'Save it as UTF-8.');
  const text = decoded(bytes);
  if (text !== undefined) return { text };
  const { line, column } = endOf(longestText(bytes));
  return refuse(
    name,
    'a character here is not UTF-8',
    'Save the file as UTF-8, and look at the accents on this line.',
    line,
    column,
  );
}

function decoded(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** The text before the first byte that is wrong. */
function longestText(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decoded(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  return decoded(bytes.subarray(0, good), true) ?? '';
}

function endOf(text: string): { line: number; column: number } {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function reasonOf(error: unknown): [string, string] {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return ['this file is missing', 'Create it, or look whether it has another name.'];
  if (code === 'EISDIR') return ['this is a folder, not a file', 'Give the folder another name.'];
  return ['this file cannot be read', `The computer says ${String(code)}. Check who may read it.`];
}

function refuse(file: string, message: string, hint: string, line = 1, column = 1): ReadText {
  return { problem: { file, line, column, path: '', severity: 'error', message, hint } };
}
