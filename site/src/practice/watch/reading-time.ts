import type { PathStep } from '#shared/walkthrough/path.ts';

/** Somebody who reads the card and then looks for the ring; in words a second, and in ms. */
const WORDS_A_SECOND = 2.5;
const SHORTEST = 2_800;
const LONGEST = 12_000;

/** How long a step stays before it is done, in ms. */
export function readingTime(step: PathStep): number {
  const texts =
    step.kind === 'choice'
      ? [step.choice.ask, step.choice.more, ...step.choice.branches.map(({ title }) => title)]
      : [step.step.do, step.step.more, step.step.caution];
  const words = texts.reduce((total, text) => total + (text?.en.split(/\s+/).length ?? 0), 0);
  return Math.min(LONGEST, Math.max(SHORTEST, (words / WORDS_A_SECOND) * 1_000));
}
