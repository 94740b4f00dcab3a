import type { Candidate } from './snapshot.ts';

/** What the locator says of a description and a page. It never guesses: only `found` may be pointed at. */
export type Verdict =
  /** One element, or with `yours` all the equal ones among which the customer knows theirs. */
  | {
      readonly verdict: 'found';
      readonly candidates: readonly [Candidate, ...Candidate[]];
      readonly score: number;
      readonly evidence: readonly Evidence[];
    }
  /** Found, but the customer cannot use it now. */
  | {
      readonly verdict: 'hidden';
      readonly candidate: Candidate;
      readonly by: 'covered' | 'inert' | 'hidden';
      readonly evidence: readonly Evidence[];
    }
  /** Equal candidates that the description cannot tell apart. */
  | {
      readonly verdict: 'several';
      readonly candidates: readonly Candidate[];
      readonly evidence: readonly Evidence[];
    }
  /** Nothing on the page is close enough. `evidence` tells of the nearest one, for the person who asks why. */
  | { readonly verdict: 'absent'; readonly evidence: readonly Evidence[] };

/** One thing that was weighed. `unknown` neither speaks for nor against. */
export type Evidence = {
  readonly signal: 'role' | 'name' | 'area' | 'region' | 'near' | 'under' | 'attributes' | 'only' | 'yours';
  readonly says: 'for' | 'against' | 'unknown';
  /** In log-odds; 0 for `unknown`. */
  readonly weight: number;
};
