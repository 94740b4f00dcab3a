import type { Guide } from '#shared/guide/schema.ts';
import { guideByKey, type Library } from '#shared/library/library.ts';
import { allSteps } from '#shared/walkthrough/path.ts';

/** A checklist that a guide is a step of, with the guide that comes after it there. */
export type PlaceInChecklist = {
  readonly checklist: Guide;
  readonly step: string;
  readonly next: Guide | undefined;
};

const places = new WeakMap<Library, ReadonlyMap<string, PlaceInChecklist>>();

/** The first checklist that leads to a guide; nothing where none does. */
export function checklistOf(library: Library, guide: Guide): PlaceInChecklist | undefined {
  const known = places.get(library) ?? placesIn(library);
  places.set(library, known);
  return known.get(guide.key);
}

function placesIn(library: Library): ReadonlyMap<string, PlaceInChecklist> {
  const found = new Map<string, PlaceInChecklist>();
  for (const checklist of library.guides.filter(({ kind }) => kind === 'checklist')) {
    const members = membersOf(library, checklist);
    for (const [index, { step, guide }] of members.entries())
      if (!found.has(guide.key)) found.set(guide.key, { checklist, step, next: members[index + 1]?.guide });
  }
  return found;
}

function membersOf(library: Library, checklist: Guide): readonly { readonly step: string; readonly guide: Guide }[] {
  return allSteps(checklist).flatMap((known) => {
    if (known.kind === 'choice' || !known.step.guide) return [];
    const to = known.step.guide;
    const guide = 'guide' in to ? guideByKey(library, to.guide) : undefined;
    return guide ? [{ step: known.step.id, guide }] : [];
  });
}
