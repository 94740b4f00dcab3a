import { ROLES } from '#shared/guide/role.ts';
import type { Description } from './description.ts';
import { byScore, findTarget, isWithout } from './find-target.ts';
import { withNumberOfEquals } from './number-of-equals.ts';
import { probabilityOf } from './probability.ts';
import type { Candidate, Reach, Snapshot } from './snapshot.ts';
import type { Evidence, Verdict } from './verdict.ts';
import { evidenceFor, searchOn, weigh } from './weigh.ts';
import { LEAD, WEIGHTS } from './weights.ts';

/** Why a target was found or not, in roles, numbers and our own words alone: nothing that the page says comes into it. */
export type TargetReport = {
  readonly verdict: Verdict['verdict'];
  readonly probability: number;
  /** The least probability that may be pointed at, and how far the second one must be behind, in log-odds. */
  readonly threshold: number;
  readonly lead: number;
  /** How many elements the page has, and how many of them role and name do not rule out. */
  readonly elements: number;
  readonly possible: number;
  /** The page is not known to show what stands with the target, and nothing on it is looked at. */
  readonly without: boolean;
  /** The best of those, the best first. */
  readonly nearest: readonly CandidateReport[];
};

export type CandidateReport = {
  /** `other` where it is none that guides use: a page may write anything there. */
  readonly role: (typeof ROLES)[number] | 'other';
  /** Alone, that it is the target. */
  readonly probability: number;
  /** How far it is behind the best, in log-odds. */
  readonly behind: number;
  readonly reach: Reach;
  readonly disabled: boolean;
  readonly evidence: readonly Evidence[];
};

/** More would not be read. */
const SHOWN = 3;

/** Weighs once more what findTarget() has weighed, and keeps what it throws away. For the person who asks. */
export function explainTarget(description: Description, snapshot: Snapshot): TargetReport {
  const { verdict, probability } = findTarget(description, snapshot);
  const search = searchOn(snapshot, description, WEIGHTS);
  const weighed = withNumberOfEquals(
    search,
    snapshot.candidates.flatMap((candidate) => weigh(search, candidate) ?? []),
  ).toSorted(byScore);
  const scores = weighed.map(({ score }) => score);
  const best = scores[0] ?? 0;
  return {
    verdict,
    probability,
    threshold: search.weights.accept,
    lead: LEAD,
    elements: snapshot.candidates.length,
    possible: weighed.length,
    without: isWithout(description, snapshot),
    nearest: weighed.slice(0, SHOWN).map(({ candidate, score, number }) => ({
      role: roleOf(candidate),
      probability: probabilityOf([score], scores, search.weights),
      behind: best - score,
      reach: candidate.state.reach,
      disabled: candidate.state.disabled,
      evidence: [...evidenceFor(search, candidate), ...(number ? [number] : [])],
    })),
  };
}

function roleOf({ role }: Candidate): CandidateReport['role'] {
  return ROLES.find((known) => known === role) ?? 'other';
}
