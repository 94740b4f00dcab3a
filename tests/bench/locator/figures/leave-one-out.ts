import { findTarget } from '#shared/target/find-target.ts';
import { answerOf } from '../answer-of.ts';
import type { BenchCase } from '../cases/bench-case.ts';
import { everyCase } from '../cases/every-case.ts';
import { learnWeights } from '../learn/learn-weights.ts';
import { type LearningRow, learningRow } from '../learn/learning-row.ts';
import { signalIndex } from '../learn/signal-index.ts';

export type LeftOut = { readonly pairs: number; readonly strict: number; readonly right: number };

/**
 * The real sites are few: each is tried with weights learned from all others, as the published trials were. These weights
 * are not the shipped ones and are forgotten at once. Only the forced choice: a threshold would need a half of its own.
 */
export function leaveOneOut(data: string): LeftOut {
  const index = signalIndex();
  const rows: { readonly site: string; readonly row: LearningRow }[] = [];
  const pairs: BenchCase[] = [];
  for (const asked of everyCase(data)) {
    // The sites come first.
    if (asked.set !== 'sites') break;
    if (asked.condition !== 'full' || asked.isLabelWrong) continue;
    const row = learningRow(asked, index, 1);
    if (row) rows.push({ site: asked.app, row });
    if (asked.expected.kind === 'present') pairs.push(asked);
  }
  const answers = [...Map.groupBy(pairs, ({ app }) => app)].flatMap(([site, own]) => {
    const others = rows.filter((one) => one.site !== site).map(({ row }) => row);
    const weights = learnWeights('seen', others, index);
    return own.map(({ description, snapshot, expected }) => {
      const choice = answerOf(findTarget(description, snapshot, { written: weights, seen: weights })).candidate?.id;
      const isPresent = expected.kind === 'present' && choice !== undefined;
      return { isStrict: isPresent && expected.strict === choice, isRight: isPresent && expected.right.has(choice) };
    });
  });
  const share = (few: number) => few / Math.max(1, answers.length);
  return {
    pairs: answers.length,
    strict: share(answers.filter(({ isStrict }) => isStrict).length),
    right: share(answers.filter(({ isRight }) => isRight).length),
  };
}
