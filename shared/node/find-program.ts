import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns the first that can be run: the path named, one of these names on the PATH, one of these places. */
export function findProgram(
  named: string | undefined,
  names: readonly string[],
  places: readonly string[],
): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(named ? [named] : []), ...onPath, ...places].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
