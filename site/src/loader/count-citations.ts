import { namesUsed } from '#shared/guide/names-used.ts';
import { guideByKey, type Library } from '#shared/library/library.ts';

const counted = new WeakMap<Library, ReadonlyMap<string, number>>();

/** How many other guides lead to each guide, by key: what writers send readers to is what most readers look for. */
export function countCitations(library: Library): ReadonlyMap<string, number> {
  const known = counted.get(library) ?? count(library);
  counted.set(library, known);
  return known;
}

function count(library: Library): ReadonlyMap<string, number> {
  const keys = new Map(library.guides.map(({ key }) => [key, key]));
  const counts = new Map<string, number>();
  for (const guide of library.guides) {
    const named = namesUsed(guide).flatMap(({ of, name }) => (of === 'guide' ? [name] : []));
    const cited = named.map((name) => keys.get(name) ?? guideByKey(library, name)?.key);
    for (const key of new Set(cited)) if (key && key !== guide.key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
