import type { Guide } from '#shared/guide/schema.ts';
import type { Library } from '#shared/library/library.ts';
import { checklistOf } from '../guide/checklist-of.ts';
import { countCitations } from '../loader/count-citations.ts';

/**
 * Guides in the order in which readers are likely to need them. Cairn counts no visits, so the writers decide: the more other
 * guides lead to one, the sooner it comes; the pages of guides that are steps of a checklist lead to it. Among equals, those
 * with something to do, then as in the folder.
 */
export function neededFirst(library: Library, guides: readonly Guide[]): readonly Guide[] {
  const counts = new Map(countCitations(library));
  for (const guide of library.guides) {
    const checklist = checklistOf(library, guide)?.checklist.key;
    if (checklist) counts.set(checklist, (counts.get(checklist) ?? 0) + 1);
  }
  const rank = ({ key, kind }: Guide) => (counts.get(key) ?? 0) * 2 + Number(kind !== 'reference');
  return guides.toSorted((one, other) => rank(other) - rank(one));
}
