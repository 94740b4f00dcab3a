import type { BenchCase, Expected } from '../cases/bench-case.ts';
import { type Answer, METHOD_NAMES, METHODS, type MethodName } from '../methods.ts';

/** How one method did on one case. */
export type Outcome = Pick<
  BenchCase,
  'id' | 'set' | 'app' | 'group' | 'kind' | 'condition' | 'language' | 'half' | 'isLabelWrong'
> & {
  readonly method: MethodName;
  readonly expected: Expected['kind'];
  /** Whether the description holds the element's words in the page's language. */
  readonly isNamed: boolean;
  /** Forced to choose: the very element; or what is the same thing to whoever clicks. */
  readonly isStrict: boolean;
  readonly isRight: boolean;
  readonly score: number;
  /** By the method's own decision; nothing for methods that have none. Wrong: it points at what it should not. */
  readonly decision: 'right' | 'wrong' | 'abstain' | undefined;
};

export function tryMethods(asked: BenchCase): readonly Outcome[] {
  const { id, set, app, group, kind, condition, language, half, isLabelWrong, expected } = asked;
  const about = { id, set, app, group, kind, condition, language, half, isLabelWrong, expected: expected.kind };
  const isNamed = asked.description.name?.wordings[language] !== undefined;
  return METHOD_NAMES.map((method) => {
    const answer = METHODS[method](asked);
    const isStrict = expected.kind === 'present' && answer.choice === expected.strict;
    const decision = answer.says && decide(answer, expected);
    return { ...about, isNamed, method, isStrict, isRight: isRight(answer, expected), score: answer.score, decision };
  });
}

function isRight({ choice }: Answer, expected: Expected): boolean {
  const hasRight = expected.kind === 'present' || expected.kind === 'unusable';
  return hasRight && choice !== undefined && expected.right.has(choice);
}

function decide(answer: Answer, expected: Expected): 'right' | 'wrong' | 'abstain' {
  const { says } = answer;
  switch (expected.kind) {
    case 'present':
      if (says !== 'found') return 'abstain';
      return isRight(answer, expected) ? 'right' : 'wrong';
    case 'absent':
      return says === 'found' ? 'wrong' : 'right';
    case 'several':
      if (says === 'several') return 'right';
      return says === 'found' ? 'wrong' : 'abstain';
    case 'unusable':
      return decideUnusable(answer, expected);
  }
}

/** Said: that it is hidden, or switched off. Where it is not drawn and no candidate, "not here" says it too. */
function decideUnusable(answer: Answer, expected: Expected & { kind: 'unusable' }): 'right' | 'wrong' | 'abstain' {
  const isIt = isRight(answer, expected);
  if (answer.says === 'found') return isIt && answer.saysDisabled ? 'right' : 'wrong';
  if (answer.says === 'hidden') return isIt ? 'right' : 'wrong';
  return expected.right.size === 0 ? 'right' : 'abstain';
}
