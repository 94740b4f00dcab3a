import type { Description } from './description.ts';
import { foldWords } from './fold-words.ts';
import { isSaidIn, type KnownWords, matchName, type NameMatch, wordsOn } from './known-words.ts';
import { hasArea, matchArea, matchRegion } from './match-place.ts';
import { type Kinship, kinshipTo } from './role-kin.ts';
import type { Candidate, Snapshot } from './snapshot.ts';
import type { Evidence } from './verdict.ts';
import { WEIGHTS } from './weights.ts';

/** A description, ready to be held against the elements of one page. */
export type Search = {
  readonly description: Description;
  readonly viewport: Snapshot['viewport'];
  readonly kinship: (role: string) => Kinship;
  readonly name: KnownWords | undefined;
  readonly near: KnownWords | undefined;
  readonly under: KnownWords | undefined;
  readonly attributes: readonly (readonly [string, string])[];
  /** Whether the page shows which elements lie in the area asked for. */
  readonly areaShown: boolean;
};

export function searchOn(snapshot: Snapshot, description: Description): Search {
  const { name, near, under, place } = description;
  return {
    description,
    viewport: snapshot.viewport,
    kinship: kinshipTo(description.role),
    name: name && wordsOn(name, snapshot.language),
    near: near && wordsOn(near, snapshot.language),
    under: under && wordsOn(under, snapshot.language),
    attributes: Object.entries(description.attributes),
    areaShown: place?.area !== undefined && hasArea(snapshot, place.area),
  };
}

/** A candidate of a fitting role, with everything that speaks for and against it. */
export type Weighed = {
  readonly candidate: Candidate;
  readonly kinship: Kinship;
  readonly score: number;
  readonly evidence: readonly Evidence[];
};

/** How the candidate's name compares; cheap, so that most of a page is set aside by it. */
export function nameOf(search: Search, candidate: Candidate): NameMatch | undefined {
  return search.name && matchName(search.name, foldWords(candidate.name));
}

export function weigh(search: Search, candidate: Candidate, name: NameMatch | undefined): Weighed {
  const kinship = search.kinship(candidate.role);
  const evidence = [say('role', kinship === 'other' ? -WEIGHTS.role.same : WEIGHTS.role[kinship])];
  if (name) evidence.push(say('name', weightOfName(name)));
  weighPlace(search, candidate, evidence);
  if (search.near) evidence.push(say('near', weightOfNear(search.near, candidate)));
  if (search.under) evidence.push(say('under', weightOfUnder(search.under, candidate)));
  for (const [attribute, value] of search.attributes) {
    evidence.push(say('attributes', weightOfAttribute(value, candidate.attributes[attribute])));
  }
  let score: number = WEIGHTS.prior;
  for (const { weight } of evidence) score += weight;
  return { candidate, kinship, score, evidence };
}

/** The same candidate with one thing more that speaks for it. */
export function strengthened(weighed: Weighed, signal: 'only' | 'yours'): Weighed {
  const more = say(signal, WEIGHTS[signal]);
  return { ...weighed, score: weighed.score + more.weight, evidence: [...weighed.evidence, more] };
}

function weightOfName({ match, foreign }: NameMatch): number {
  if (match === 'unknown') return 0;
  return foreign ? WEIGHTS.name[match] - WEIGHTS.foreign : WEIGHTS.name[match];
}

function weighPlace(search: Search, candidate: Candidate, evidence: Evidence[]): void {
  const { area, region } = search.description.place ?? {};
  if (area) {
    const lies = search.areaShown ? matchArea(candidate, area) : 'unknown';
    evidence.push(say('area', lies === 'unknown' ? 0 : WEIGHTS.area[lies]));
  }
  if (region) {
    const lies = matchRegion(candidate, region, area, search.viewport);
    evidence.push(say('region', lies === 'unknown' ? 0 : WEIGHTS.region[lies]));
  }
}

function weightOfNear(words: KnownWords, { before, after, row }: Candidate): number {
  if (isSaidIn(words, before) || isSaidIn(words, after)) return WEIGHTS.near.beside;
  if (isSaidIn(words, row)) return WEIGHTS.near.row;
  return words.decisive ? WEIGHTS.near.missing : 0;
}

function weightOfUnder(words: KnownWords, { headings }: Candidate): number {
  const at = headings.findIndex((heading) => isSaidIn(words, heading));
  if (at >= 0) return at === 0 ? WEIGHTS.under.nearest : WEIGHTS.under.above;
  return words.decisive && headings.length > 0 ? WEIGHTS.under.missing : 0;
}

function weightOfAttribute(expected: string, actual: string | undefined): number {
  if (actual === undefined) return WEIGHTS.attribute.absent;
  const isEqual = actual.trim().toLowerCase() === expected.trim().toLowerCase();
  return isEqual ? WEIGHTS.attribute.equal : WEIGHTS.attribute.different;
}

function say(signal: Evidence['signal'], weight: number): Evidence {
  if (weight === 0) return { signal, says: 'unknown', weight };
  return { signal, says: weight > 0 ? 'for' : 'against', weight };
}
