import type { Candidate } from '#shared/target/snapshot.ts';
import { flatParent } from '../flat-tree.ts';
import type { Taken } from '../take-snapshot.ts';

/** The element that a step can point at and that a node belongs to: itself, or the nearest one around it. */
export function candidateAround(node: Element, { snapshot, elementOf, faceOf }: Taken): Candidate | undefined {
  const known = new Map<Element | undefined, Candidate>();
  for (const candidate of snapshot.candidates) {
    known.set(faceOf(candidate.id), candidate);
    known.set(elementOf(candidate.id), candidate);
  }
  for (let at: Element | null = node; at; at = flatParent(at)) {
    const candidate = known.get(at);
    if (candidate) return candidate;
  }
  return undefined;
}
