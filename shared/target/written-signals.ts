import type { Description } from './description.ts';
import { isSaidIn, type KnownWords, type NameMatch, wordsOn } from './known-words.ts';
import { areaUnseen, hasArea, matchArea, matchRegion } from './match-place.ts';
import type { Kinship } from './role-kin.ts';
import type { Say } from './signals.ts';
import type { Candidate, Snapshot } from './snapshot.ts';

/** What a person wrote of an element, ready to be held against those of one page. */
export type WrittenSearch = {
  readonly description: Description;
  readonly viewport: Snapshot['viewport'];
  readonly near: KnownWords | undefined;
  readonly under: KnownWords | undefined;
  readonly attributes: readonly (readonly [string, string])[];
  /** Whether the page shows which elements lie in the area asked for. */
  readonly areaShown: boolean;
};

export function searchForWritten(description: Description, snapshot: Snapshot): WrittenSearch {
  const { near, under, place } = description;
  return {
    description,
    viewport: snapshot.viewport,
    near: near && wordsOn(near, snapshot.language),
    under: under && wordsOn(under, snapshot.language),
    attributes: Object.entries(description.attributes),
    areaShown: place?.area !== undefined && hasArea(snapshot, place.area),
  };
}

/** Compares an element with what a person wrote of it. */
export function compareWithWritten(
  search: WrittenSearch,
  candidate: Candidate,
  kinship: Kinship,
  name: NameMatch | undefined,
  say: Say,
): void {
  say('role', kinship);
  if (name) say('name', name.foreign ? `${name.match} in another language` : name.match);
  comparePlace(search, candidate, say);
  if (search.near) say('near', nearState(search.near, candidate));
  if (search.under) say('under', underState(search.under, candidate));
  for (const [attribute, value] of search.attributes) {
    say('attribute', attributeState(value, candidate.attributes[attribute]));
  }
}

/** Compares the place alone. */
export function comparePlace(search: WrittenSearch, candidate: Candidate, say: Say): void {
  const { area, region } = search.description.place ?? {};
  if (area) say('area', search.areaShown ? matchArea(candidate, area) : areaUnseen(candidate, area));
  if (region) say('region', matchRegion(candidate, region, area, search.viewport));
}

/** In a row, what stands beside an element may belong to the next row: then it is not this element's neighbour. */
function nearState(words: KnownWords, { before, after, row }: Candidate): string {
  const [isBefore, isAfter, isInRow] = [before, after, row].map((text) => isSaidIn(words, text));
  const isBeside = isBefore || isAfter;
  if (isBefore && isAfter && row === '') return 'between';
  if (isBeside) return row === '' || isInRow ? 'beside' : 'beside its row';
  if (isInRow) return 'in its row';
  return words.decisive ? 'missing' : 'unknown';
}

function underState(words: KnownWords, { headings }: Candidate): string {
  const at = headings.findIndex((heading) => isSaidIn(words, heading));
  if (at >= 0) return at === 0 ? 'nearest' : 'above';
  return words.decisive && headings.length > 0 ? 'missing' : 'unknown';
}

/** Whether one of the headings above it says what is asked for. */
export function isUnderIt({ under }: WrittenSearch, candidate: Candidate): boolean {
  return under !== undefined && candidate.headings.some((heading) => isSaidIn(under, heading));
}

function attributeState(expected: string, actual: string | undefined): string {
  if (actual === undefined) return 'absent';
  return actual.trim().toLowerCase() === expected.trim().toLowerCase() ? 'equal' : 'different';
}
