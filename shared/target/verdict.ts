import type { Candidate } from './snapshot.ts';

/**
 * What the locator says of a description and a page. It never guesses: only `found` may be pointed at. `probability` is
 * calibrated on the tuning half of the benchmark: of all elements that it calls 0.9, nine in ten are the right one.
 */
export type Verdict =
  /** One element, or with `yours` all the equal ones among which the customer knows theirs. */
  | {
      readonly verdict: 'found';
      readonly candidates: readonly [Candidate, ...Candidate[]];
      readonly probability: number;
      readonly evidence: readonly Evidence[];
    }
  /** Found, but the customer cannot use it now. */
  | {
      readonly verdict: 'hidden';
      readonly candidate: Candidate;
      readonly by: 'covered' | 'inert' | 'hidden';
      readonly probability: number;
      readonly evidence: readonly Evidence[];
    }
  /** Equal candidates that the description cannot tell apart, in reading order. */
  | {
      readonly verdict: 'several';
      readonly candidates: readonly Candidate[];
      /** That the first is meant. */
      readonly probability: number;
      readonly evidence: readonly Evidence[];
    }
  /** The page is known to be another one than the target's. */
  | { readonly verdict: 'elsewhere'; readonly probability: 0; readonly evidence: readonly Evidence[] }
  /** Nothing on the page is close enough. The nearest one, and why it is not meant, for the person who asks. */
  | {
      readonly verdict: 'absent';
      readonly nearest?: Candidate;
      readonly probability: number;
      readonly evidence: readonly Evidence[];
    };

/** One thing that was weighed. `unknown` neither speaks for nor against. */
export type Evidence = {
  readonly signal: string;
  /** How the element compares, in the words of weights.json: `is`, `near`, `other` ... */
  readonly state: string;
  readonly says: 'for' | 'against' | 'unknown';
  /** In log-odds; 0 for `unknown`. */
  readonly weight: number;
};
