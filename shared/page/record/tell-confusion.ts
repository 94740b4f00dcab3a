import type { Description } from '#shared/target/description.ts';
import { findTarget } from '#shared/target/find-target.ts';
import { textOf } from '#shared/target/seen-signals.ts';
import type { Candidate, Snapshot } from '#shared/target/snapshot.ts';
import type { Verdict } from '#shared/target/verdict.ts';

/** What a description is worth on the page that it was made from, in words for its author. */
export type Confusion = { readonly safe: boolean; readonly lines: readonly string[] };

/** Looks for the element by its new description, and then for it on the same page without it. */
export function tellConfusion(description: Description, snapshot: Snapshot, id: number): Confusion {
  const here = findTarget(description, snapshot);
  const candidates = snapshot.candidates.filter((candidate) => candidate.id !== id);
  const without = findTarget(description, { ...snapshot, candidates });
  const finds = here.verdict === 'found' && here.candidates.some((candidate) => candidate.id === id);
  const mistakes = without.verdict === 'found' || without.verdict === 'several';
  return {
    safe: finds && !mistakes,
    lines: [
      finds ? `Cairn finds it by this, ${percent(here)} sure.` : `Cairn does not find it by this: ${says(here)}.`,
      mistakes
        ? `If it were gone, Cairn would take another for it: ${says(without)}.`
        : `If it were gone, Cairn would say so${nearestTo(without)}.`,
    ],
  };
}

function says(verdict: Verdict): string {
  switch (verdict.verdict) {
    case 'found':
    case 'several':
      return `${verdict.verdict} ${verdict.candidates.map(named).join(', ')}`;
    case 'hidden':
      return `${named(verdict.candidate)} is ${verdict.by}`;
    case 'elsewhere':
      return 'this is another page';
    case 'absent':
      return `it says "not here", ${percent(verdict)} for ${verdict.nearest ? named(verdict.nearest) : 'anything'}`;
  }
}

function nearestTo(verdict: Verdict): string {
  if (verdict.verdict !== 'absent' || !verdict.nearest) return '';
  return `. The most alike is ${named(verdict.nearest)}, ${percent(verdict)}`;
}

function named(candidate: Candidate): string {
  const words = textOf(candidate);
  return words === '' ? `a ${candidate.role} without words` : `the ${candidate.role} “${words.slice(0, 60)}”`;
}

function percent({ probability }: Verdict): string {
  return `${Math.round(probability * 100)} %`;
}
