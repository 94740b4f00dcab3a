import type { Guide } from '#shared/guide/schema.ts';
import type { Library } from '#shared/library/library.ts';
import { countCitations } from '../loader/count-citations.ts';

/**
 * Guides in the order in which readers are likely to need them. Cairn counts no visits, so the writers decide: the more other
 * guides lead to one, the sooner it comes. Among equals, those with something to do, then as in the folder.
 */
export function neededFirst(library: Library, guides: readonly Guide[] = library.guides): readonly Guide[] {
  const counts = countCitations(library);
  const rank = ({ key, kind }: Guide) => (counts.get(key) ?? 0) * 2 + Number(kind !== 'reference');
  return guides.toSorted((one, other) => rank(other) - rank(one));
}
