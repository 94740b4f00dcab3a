import { isMapping, type Mapping, type Path } from './content-file.ts';

/**
 * Every mapping of a value with its path, from the outside in and in the order of the file. The checks stand on this and
 * not on the typed guide, so that one mistake in a file never hides another. An element once seen is one value.
 */
export function mappingsOf(value: unknown): readonly Found[] {
  if (!isGroup(value)) return [];
  const known = walked.get(value);
  if (known) return known;
  const found: Found[] = [];
  collect(value, [], found);
  walked.set(value, found);
  return found;
}

type Found = { readonly mapping: Mapping; readonly path: Path };

// A dozen checks walk each guide, one after the other, and what was read never changes.
const walked = new WeakMap<object, readonly Found[]>();

// One list for the whole walk: nested generators took a third of the time of reading a guide.
function collect(value: unknown, path: Path, found: Found[]): void {
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) if (isGroup(inner)) collect(inner, [...path, index], found);
    return;
  }
  if (!isMapping(value)) return;
  found.push({ mapping: value, path });
  for (const key in value) if (key !== SEEN && isGroup(value[key])) collect(value[key], [...path, key], found);
}

/** What an author once saw of an element holds words and ids of the Manager, and none of the guide. */
const SEEN = 'seen';

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The entries of a list that are mappings; none where the value is no list. */
export function mappingsIn(value: unknown): { mapping: Mapping; index: number }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((mapping: unknown, index) => (isMapping(mapping) ? [{ mapping, index }] : []));
}
