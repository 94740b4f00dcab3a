import type { Problem } from './problem.ts';

/** Keys and positions from the top of a file down to a value. Positions in lists begin at 0 here, and at 1 for writers. */
export type Path = readonly (string | number)[];

/** A mistake before it has a file, a line and a column. */
export type Finding = {
  readonly path: Path;
  /**
   * What to point at: the key; the value (the default; for a group its first line); a character of the text at this path;
   * or an offset into the file.
   */
  readonly at?: 'key' | 'value' | { readonly character: number } | { readonly offset: number };
  readonly severity?: Problem['severity'];
  readonly message: string;
  readonly hint: string;
};

/** One file of the content as it was read. */
export type ContentFile = {
  /** As problems name it, for instance `content/labels.yaml`. */
  readonly name: string;
  readonly text: string;
  /** The whole file as plain data, unchecked; of a key written twice the first one. `null` where it is no YAML. */
  readonly value: unknown;
};

/** A path as one word, to look it up by. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** A mapping of the file, unchecked. */
export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path, unchecked. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (Array.isArray(here) && typeof part === 'number') here = here[part];
    else if (isMapping(here) && Object.hasOwn(here, part)) here = here[part];
    else return undefined;
  }
  return here;
}

/** The top-level keys of a file; nothing where it could not be read. */
export function keysIn({ value }: ContentFile): string[] | undefined {
  return isMapping(value) ? Object.keys(value) : undefined;
}
