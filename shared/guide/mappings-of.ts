import { isMapping, type Mapping, type Path } from './content-file.ts';

/**
 * Every mapping of a value with its path, from the outside in and in the order of the file. The checks stand on this and
 * not on the typed guide, so that one mistake in a file never hides another.
 */
export function* mappingsOf(value: unknown, path: Path = []): Generator<{ mapping: Mapping; path: Path }> {
  if (isMapping(value)) yield { mapping: value, path };
  const entries = Array.isArray(value) ? value.entries() : isMapping(value) ? Object.entries(value) : [];
  for (const [key, inner] of entries) yield* mappingsOf(inner, [...path, key]);
}

/** The entries of a list that are mappings; none where the value is no list. */
export function mappingsIn(value: unknown): { mapping: Mapping; index: number }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((mapping: unknown, index) => (isMapping(mapping) ? [{ mapping, index }] : []));
}
