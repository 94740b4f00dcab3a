import { compareLink } from './compare-link.ts';
import { foldWords } from './fold-words.ts';
import { isSameSpot } from './same-spot.ts';
import type { Candidate } from './snapshot.ts';

/** Whether it does not matter which of the two is used: they are one to the eye, or say the same and lead to the same. */
export function isSameThing(a: Candidate, b: Candidate): boolean {
  return isSameSpot(a.box, b.box) || isTwin(a, b);
}

function isTwin(a: Candidate, b: Candidate): boolean {
  if (a.role !== b.role || a.name === '') return false;
  const leads = compareLink(a.attributes.href ?? '', b.attributes.href ?? '');
  return (leads === 'is' || leads === 'path') && foldWords(a.name) === foldWords(b.name);
}
