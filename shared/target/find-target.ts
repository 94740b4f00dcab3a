import type { Description, Names } from './description.ts';
import { foldWords } from './fold-words.ts';
import { isReachable } from './is-reachable.ts';
import { matchName, wordsOn } from './known-words.ts';
import { isInPlace, withNumberOfEquals } from './number-of-equals.ts';
import { isSamePage } from './page-identity.ts';
import { probabilityOf } from './probability.ts';
import { firstOfEachSpot } from './same-spot.ts';
import { isSameThing } from './same-thing.ts';
import type { Candidate, Snapshot } from './snapshot.ts';
import type { Verdict } from './verdict.ts';
import { evidenceFor, type Search, searchOn, type Weighed, weigh } from './weigh.ts';
import { LEAD, WEIGHTS } from './weights.ts';

/**
 * Looks for a target on a page. Only `found` may be pointed at: it is probable enough, and no other element comes near.
 * Words that a person wrote for the page's language decide: an element with other words is never found.
 *
 * @param snapshot its `language` should be the one that pageLanguage() found, not only the one that the page declares.
 * @param weights others than the shipped ones are for whoever learns them.
 */
export function findTarget(description: Description, snapshot: Snapshot, weights = WEIGHTS): Verdict {
  if (isSamePage(description.page, snapshot.path) === 'other') {
    return { verdict: 'elsewhere', probability: 0, evidence: [] };
  }
  if (isWithout(description, snapshot)) return { verdict: 'absent', probability: 0, evidence: [] };
  const search = searchOn(snapshot, description, weights);
  const weighed = snapshot.candidates.flatMap((candidate) => weigh(search, candidate) ?? []);
  const ranking = rank(search, withNumberOfEquals(search, weighed));
  const [best] = ranking.weighed;
  if (!best) return nothing(search, nearestRuledOut(search, snapshot.candidates), 0);

  // A hidden twin (a folded copy of the menu) must not stand in the way of one that can be used.
  const usable = rank(search, ranking.weighed.filter(isUsable));
  const [bestUsable] = usable.weighed;
  if (!bestUsable || best.score - bestUsable.score >= LEAD) return unusable(ranking, best);
  return description.yours ? allOf(usable, bestUsable) : oneOf(usable, bestUsable);
}

/** Whether the page is not known to show what stands with the target, so that it cannot be the target's page. */
export function isWithout(description: Description, snapshot: Snapshot): boolean {
  return description.with !== undefined && !isShown(description.with, snapshot);
}

/** Whether something with this name is there; where nobody knows its name in the page's language, it is not known to be. */
function isShown(names: Names, { candidates, language }: Snapshot): boolean {
  const words = { ...wordsOn(names, language), foreign: [] };
  return candidates.some(
    ({ name, state }) => state.reach !== 'hidden' && matchName(words, foldWords(name)).match === 'is',
  );
}

/** Everything on a page that may be the target, the best first. */
type Ranking = {
  readonly search: Search;
  readonly weighed: readonly Weighed[];
  readonly scores: readonly number[];
};

function rank(search: Search, weighed: readonly Weighed[]): Ranking {
  return { search, weighed: weighed.toSorted(byScore), scores: weighed.map(({ score }) => score) };
}

/** That one of these is the target. */
function chance({ search, scores }: Ranking, some: readonly Weighed[]): number {
  return probabilityOf(
    some.map(({ score }) => score),
    scores,
    search.weights,
  );
}

function oneOf(usable: Ranking, best: Weighed): Verdict {
  const { search, weighed } = usable;
  const same = weighed.filter((one) => one === best || isSameThing(one.candidate, best.candidate));
  const probability = chance(usable, same);
  const rivals = weighed.filter((one) => best.score - one.score < LEAD && !same.includes(one));
  const isAmongThem = chance(usable, [...same, ...rivals]) >= search.weights.accept;
  if (rivals.length > 0 && isAmongThem) return several(usable, [best, ...rivals]);
  if (probability < search.weights.accept) return notEnough(usable, best, probability);
  return { verdict: 'found', candidates: [best.candidate], probability, evidence: evidence(usable, best) };
}

/** One of the customer's own: all that are equal are shown. */
function allOf(usable: Ranking, best: Weighed): Verdict {
  const equal = usable.weighed.filter(({ score }) => best.score - score < LEAD);
  const probability = chance(usable, equal);
  const [first, ...others] = distinct(equal)
    .map(({ candidate }) => candidate)
    .toSorted(byReading);
  if (!first || probability < usable.search.weights.accept) return nothing(usable.search, best.candidate, probability);
  return { verdict: 'found', candidates: [first, ...others], probability, evidence: evidence(usable, best) };
}

function unusable(ranking: Ranking, best: Weighed): Verdict {
  const { reach } = best.candidate.state;
  const probability = chance(ranking, [best]);
  if (probability < ranking.search.weights.accept || isReachable(reach)) {
    return nothing(ranking.search, best.candidate, probability);
  }
  return { verdict: 'hidden', candidate: best.candidate, by: reach, probability, evidence: evidence(ranking, best) };
}

/** Not sure enough of one. Where the sources say that there is only one of its kind and there are more, that is said. */
function notEnough(usable: Ranking, best: Weighed, probability: number): Verdict {
  const { search, weighed } = usable;
  const same = search.description.only ? distinct(weighed.filter((one) => isInPlace(search, one))) : [];
  return same.length > 1 ? several(usable, same) : nothing(search, best.candidate, probability);
}

function several(ranking: Ranking, equal: readonly Weighed[]): Verdict {
  const candidates = equal.map(({ candidate }) => candidate).toSorted(byReading);
  const [best] = equal;
  const probability = chance(ranking, equal.slice(0, 1));
  return { verdict: 'several', candidates, probability, evidence: best ? evidence(ranking, best) : [] };
}

function nothing(search: Search, nearest: Candidate | undefined, probability: number): Verdict {
  if (!nearest) return { verdict: 'absent', probability, evidence: [] };
  return { verdict: 'absent', nearest, probability, evidence: evidenceFor(search, nearest) };
}

/** For the person who asks why: of those whose words are known to be others, the one whose role fits best. */
function nearestRuledOut(search: Search, candidates: readonly Candidate[]): Candidate | undefined {
  const fitting = candidates.filter(({ role }) => search.kinship(role) !== 'other');
  const isSame = ({ role }: Candidate): number => Number(search.kinship(role) === 'same');
  return fitting.toSorted((a, b) => isSame(b) - isSame(a) || a.id - b.id)[0];
}

function evidence({ search }: Ranking, { candidate, number }: Weighed): Verdict['evidence'] {
  const found = evidenceFor(search, candidate);
  return number ? [...found, number] : found;
}

function isUsable({ candidate }: Weighed): boolean {
  return isReachable(candidate.state.reach);
}

/** Each element once, the better of two that share a spot. */
function distinct(weighed: readonly Weighed[]): readonly Weighed[] {
  return firstOfEachSpot(weighed, ({ candidate }) => candidate.box);
}

/** The better first. Never by place in the list, so that the verdict does not hang on the order in which a page was read. */
export function byScore(a: Weighed, b: Weighed): number {
  return (
    b.score - a.score || Number(b.kinship === 'same') - Number(a.kinship === 'same') || a.candidate.id - b.candidate.id
  );
}

function byReading(a: Candidate, b: Candidate): number {
  return a.box.y - b.box.y || a.box.x - b.box.x || a.id - b.id;
}
