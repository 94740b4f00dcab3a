import type { Description } from './description.ts';
import { foldWords } from './fold-words.ts';
import { type KnownWords, matchName, type NameMatch, wordsOn } from './known-words.ts';
import { type Kinship, kinshipTo } from './role-kin.ts';
import { compareRest, compareWords, type SeenSearch, searchForSeen } from './seen-signals.ts';
import type { Say } from './signals.ts';
import type { Candidate, Snapshot } from './snapshot.ts';
import type { Evidence } from './verdict.ts';
import { WEIGHTS, type Weights } from './weights.ts';
import { compareWithWritten, searchForWritten, type WrittenSearch } from './written-signals.ts';

/** A description, ready to be held against the elements of one page. */
export type Search = {
  readonly description: Description;
  readonly weights: Weights;
  readonly kinship: (role: string) => Kinship;
  readonly name: KnownWords | undefined;
  readonly by:
    | { readonly form: 'written'; readonly search: WrittenSearch }
    | { readonly form: 'seen'; readonly search: SeenSearch; readonly restAtMost: number };
};

export function searchOn(snapshot: Snapshot, description: Description, all = WEIGHTS): Search {
  const { seen, name } = description;
  const weights = seen ? all.seen : all.written;
  return {
    description,
    weights,
    kinship: kinshipTo(description.role),
    name: name && wordsOn(name, snapshot.language),
    by: seen
      ? { form: 'seen', search: searchForSeen(seen, name, snapshot), restAtMost: atMost(weights) }
      : { form: 'written', search: searchForWritten(description, snapshot) },
  };
}

/** A candidate that is not ruled out, and what it is worth in log-odds. */
export type Weighed = {
  readonly candidate: Candidate;
  readonly kinship: Kinship;
  readonly score: number;
  /** Strengthened by how many of its kind there are. */
  readonly number?: Evidence;
};

/** Less than this adds nothing to a sum over a page. */
const HOPELESS = -9;

/** Weighs one candidate; nothing where it is ruled out, by its role or by words that are known to be others. */
export function weigh(search: Search, candidate: Candidate): Weighed | undefined {
  const kinship = search.kinship(candidate.role);
  const { weights, by } = search;
  let score = weights.base;
  const add: Say = (signal, state) => {
    score += weightOf(weights, signal, state);
  };
  if (by.form === 'seen') {
    const words = compareWords(by.search, candidate, add);
    if (score + by.restAtMost < HOPELESS) return undefined;
    compareRest(by.search, candidate, words, add);
    return { candidate, kinship, score };
  }
  if (kinship === 'other') return undefined;
  const name = nameOf(search, candidate);
  if (name?.match === 'mismatch') return undefined;
  compareWithWritten(by.search, candidate, kinship, name, add);
  return { candidate, kinship, score };
}

/** Everything that speaks for and against a candidate, for the person who asks. */
export function evidenceFor(search: Search, candidate: Candidate): readonly Evidence[] {
  const evidence: Evidence[] = [];
  compareAll(search, candidate, (signal, state) => {
    const weight = weightOf(search.weights, signal, state);
    evidence.push({ signal, state, says: weight === 0 ? 'unknown' : weight > 0 ? 'for' : 'against', weight });
  });
  return evidence;
}

/** Every signal of a candidate, also of one that is ruled out. What the weights are learned from. */
export function compareAll(search: Search, candidate: Candidate, say: Say): void {
  if (search.by.form === 'seen') {
    compareRest(search.by.search, candidate, compareWords(search.by.search, candidate, say), say);
  } else {
    compareWithWritten(search.by.search, candidate, search.kinship(candidate.role), nameOf(search, candidate), say);
  }
}

function nameOf(search: Search, candidate: Candidate): NameMatch | undefined {
  return search.name && matchName(search.name, foldWords(candidate.name));
}

/** 0 for a state that no data have shown: it neither speaks for nor against. */
export function weightOf({ signals }: Weights, signal: string, state: string): number {
  return signals[signal]?.[state] ?? 0;
}

/** What compareRest() can add at most. */
function atMost({ signals }: Weights): number {
  return Object.values(signals).reduce((sum, states) => sum + Math.max(0, ...Object.values(states)), 0);
}
