import type { Description } from './description.ts';
import { firstOfEachSpot, isSameSpot } from './same-spot.ts';
import type { Candidate, Snapshot } from './snapshot.ts';
import type { Verdict } from './verdict.ts';
import { nameOf, type Search, searchOn, strengthened, type Weighed, weigh } from './weigh.ts';
import { LEAD, MINIMUM } from './weights.ts';

/**
 * Looks for a target on a page. Only `found` may be pointed at: its score reaches the minimum, and no other element comes
 * near. Words known in the page's language decide: an element with other words is never found.
 *
 * @param snapshot its `language` should be the one that pageLanguage() found, not only the one that the page declares.
 */
export function findTarget(description: Description, snapshot: Snapshot): Verdict {
  const search = searchOn(snapshot, description);
  const { eligible, nearest } = sift(search, snapshot.candidates);
  const ranked = withNumber(search, eligible).toSorted(byScore);
  const [best] = ranked;
  if (!best) return { verdict: 'absent', evidence: nearest?.evidence ?? [] };

  const bestUsable = ranked.find(isUsable);
  // A hidden twin (a folded copy of the menu) must not stand in the way of one that can be used.
  if (!bestUsable || best.score - bestUsable.score >= LEAD) return unusable(search, best, ranked);
  const usable = ranked.filter(isUsable);
  return description.yours ? allOf(bestUsable, usable) : oneOf(search, bestUsable, usable);
}

/** Candidates whose role and name do not rule them out; and, for the person who asks why, the nearest of the others. */
function sift(search: Search, candidates: readonly Candidate[]): { eligible: Weighed[]; nearest: Weighed | undefined } {
  const eligible: Weighed[] = [];
  let ruledOut: Candidate | undefined;
  for (const candidate of candidates) {
    if (search.kinship(candidate.role) === 'other') continue;
    const name = nameOf(search, candidate);
    if (name?.match === 'mismatch') ruledOut = nearer(search, ruledOut, candidate);
    else eligible.push(weigh(search, candidate, name));
  }
  return { eligible, nearest: ruledOut && weigh(search, ruledOut, nameOf(search, ruledOut)) };
}

function nearer(search: Search, one: Candidate | undefined, other: Candidate): Candidate {
  if (!one) return other;
  const lead = Number(search.kinship(other.role) === 'same') - Number(search.kinship(one.role) === 'same');
  return lead > 0 || (lead === 0 && other.id < one.id) ? other : one;
}

/** Adds what the number of equal elements says: the only one of its kind in its place, or one of the customer's own. */
function withNumber(search: Search, weighed: readonly Weighed[]): readonly Weighed[] {
  const { only, yours, name } = search.description;
  if (yours && !name) return weighed.map((one) => (isInPlace(one) ? strengthened(one, 'yours') : one));
  if (!only) return weighed;
  const usable = distinct(weighed.filter((one) => isInPlace(one) && isUsable(one)));
  const inPlace = usable.length > 0 ? usable : distinct(weighed.filter(isInPlace));
  const [single, second] = inPlace;
  return single && !second ? weighed.map((one) => (one === single ? strengthened(one, 'only') : one)) : weighed;
}

function isInPlace({ kinship, evidence }: Weighed): boolean {
  if (kinship !== 'same' && kinship !== 'close') return false;
  return evidence.every(({ signal, says }) => says !== 'against' || (signal !== 'area' && signal !== 'region'));
}

function isUsable({ candidate }: Weighed): boolean {
  return candidate.state.reach === 'in-view' || candidate.state.reach === 'off-screen';
}

/** Each element once, the better of two that share a spot. */
function distinct(weighed: readonly Weighed[]): readonly Weighed[] {
  return firstOfEachSpot(weighed.toSorted(byScore), ({ candidate }) => candidate.box);
}

function unusable(search: Search, best: Weighed, ranked: readonly Weighed[]): Verdict {
  const { reach } = best.candidate.state;
  if (best.score < MINIMUM || reach === 'in-view' || reach === 'off-screen') return notEnough(search, best, ranked);
  return { verdict: 'hidden', candidate: best.candidate, by: reach, evidence: best.evidence };
}

function oneOf(search: Search, best: Weighed, ranked: readonly Weighed[]): Verdict {
  if (best.score < MINIMUM) return notEnough(search, best, ranked);
  const close = rivals(best, ranked);
  if (close.length > 0) return several([best, ...close]);
  return { verdict: 'found', candidates: [best.candidate], score: best.score, evidence: best.evidence };
}

function allOf(best: Weighed, ranked: readonly Weighed[]): Verdict {
  if (best.score < MINIMUM) return { verdict: 'absent', evidence: best.evidence };
  const equal = distinct(ranked.filter(({ score }) => score >= MINIMUM && best.score - score < LEAD));
  const [first, ...others] = equal.map(({ candidate }) => candidate).toSorted(byReading);
  if (!first) return { verdict: 'absent', evidence: best.evidence };
  return { verdict: 'found', candidates: [first, ...others], score: best.score, evidence: best.evidence };
}

/** Other elements that the best one does not clearly beat. */
function rivals(best: Weighed, ranked: readonly Weighed[]): readonly Weighed[] {
  return ranked.filter(
    (one) => one !== best && best.score - one.score < LEAD && !isSameSpot(one.candidate.box, best.candidate.box),
  );
}

function notEnough(search: Search, best: Weighed, ranked: readonly Weighed[]): Verdict {
  const same = search.description.only ? distinct(ranked.filter((one) => isInPlace(one) && isUsable(one))) : [];
  return same.length > 1 ? several(same) : { verdict: 'absent', evidence: best.evidence };
}

function several(equal: readonly Weighed[]): Verdict {
  const candidates = equal.map(({ candidate }) => candidate).toSorted(byReading);
  return { verdict: 'several', candidates, evidence: equal[0]?.evidence ?? [] };
}

/** Never by place in the list, so that the verdict does not hang on the order in which a page was read. */
function byScore(a: Weighed, b: Weighed): number {
  return (
    b.score - a.score || Number(b.kinship === 'same') - Number(a.kinship === 'same') || a.candidate.id - b.candidate.id
  );
}

function byReading(a: Candidate, b: Candidate): number {
  return a.box.y - b.box.y || a.box.x - b.box.x || a.id - b.id;
}
