import { findTarget } from '#shared/target/find-target.ts';
import type { Verdict } from '#shared/target/verdict.ts';
import { answerOf } from './answer-of.ts';
import { similo } from './baselines/similo.ts';
import { similoPlusPlus } from './baselines/similo-plus-plus.ts';
import type { BenchCase } from './cases/bench-case.ts';
import type { PageElement } from './data/page-element.ts';

/** What a method says of a case. */
export type Answer = {
  /** The one element it would choose if it had to choose; nothing where it knows none. */
  readonly choice: number | undefined;
  /** How sure it is of that choice; higher is surer. Ours is a probability. */
  readonly score: number;
  /** Its own decision, of methods that have one. */
  readonly says: Verdict['verdict'] | undefined;
  /** Whether it says of what it chose that it is switched off. */
  readonly saysDisabled: boolean;
};

export const METHODS = {
  cairn: askCairn,
  similo: ranking(similo),
  'similo++': ranking(similoPlusPlus),
} as const satisfies Record<string, (asked: BenchCase) => Answer>;

export type MethodName = keyof typeof METHODS;
export const METHOD_NAMES: readonly MethodName[] = ['cairn', 'similo', 'similo++'];

function askCairn({ description, snapshot }: BenchCase): Answer {
  const verdict = findTarget(description, snapshot);
  const { candidate, probability } = answerOf(verdict);
  const saysDisabled = candidate?.state.disabled ?? false;
  return { choice: candidate?.id, score: probability, says: verdict.verdict, saysDisabled };
}

type Similarity = (old: PageElement, element: PageElement) => number;

/** A method that ranks. Conditions that tell it nothing new are answered once. */
function ranking(similarity: Similarity): (asked: BenchCase) => Answer {
  const known = new WeakMap<readonly PageElement[], Map<PageElement, Answer>>();
  return ({ raw: { old, elements } }) => {
    const answers = known.get(elements) ?? new Map<PageElement, Answer>();
    known.set(elements, answers);
    const answer = answers.get(old) ?? best(similarity, old, elements);
    answers.set(old, answer);
    return answer;
  };
}

/** The most similar element, with its score as a part of what the old element scores with itself. */
function best(similarity: Similarity, old: PageElement, elements: readonly PageElement[]): Answer {
  let choice: number | undefined;
  let most = 0;
  for (const element of elements) {
    const now = similarity(old, element);
    if (now > most) {
      most = now;
      choice = element.at;
    }
  }
  return { choice, score: most / similarity(old, old), says: undefined, saysDisabled: false };
}
