import type { Candidate } from '#shared/target/snapshot.ts';
import type { Verdict } from '#shared/target/verdict.ts';

/** The element that a locator would name if it had to name one, and how sure it is of it. */
export type Answer = { readonly candidate: Candidate | undefined; readonly probability: number };

export function answerOf(verdict: Verdict): Answer {
  const { probability } = verdict;
  switch (verdict.verdict) {
    case 'found':
    case 'several':
      return { candidate: verdict.candidates[0], probability };
    case 'hidden':
      return { candidate: verdict.candidate, probability };
    case 'absent':
      return { candidate: verdict.nearest, probability };
    case 'elsewhere':
      return { candidate: undefined, probability: 0 };
  }
}
