import { compareAll, searchOn, weigh } from '#shared/target/weigh.ts';
import type { BenchCase } from '../cases/bench-case.ts';
import type { SignalIndex } from './signal-index.ts';

/** One case as the learner sees it: elements that compare alike in every signal are one kind, with their number. */
export type LearningRow = {
  readonly set: BenchCase['set'];
  /** Learned from or tried as one: pages of a site, or of a part of the app. */
  readonly group: string;
  readonly form: 'written' | 'seen';
  readonly kinds: readonly {
    /** Numbers of the states it is in, of signal-index.ts. */
    readonly states: readonly number[];
    readonly count: number;
    /** How many of them are right. */
    readonly right: number;
  }[];
  /** Whether the target is there; else "it is not on this page" is right. */
  readonly isPresent: boolean;
  readonly worth: number;
};

/** Nothing where there is nothing to learn: a rule and not a weight decides, or no answer is right. */
export function learningRow(bench: BenchCase, index: SignalIndex, worth: number): LearningRow | undefined {
  const { description, snapshot, expected } = bench;
  if (expected.kind === 'several' || expected.kind === 'unusable') return undefined;
  const right: ReadonlySet<number> = expected.kind === 'present' ? expected.right : new Set();
  const search = searchOn(snapshot, description);
  const kinds = new Map<string, { states: number[]; count: number; right: number }>();
  let found = 0;
  for (const candidate of snapshot.candidates) {
    // What was written rules elements out, whatever they weigh.
    if (search.by.form === 'written' && !weigh(search, candidate)) continue;
    const states: number[] = [];
    compareAll(search, candidate, (signal, state) => states.push(index.numberOf(search.by.form, signal, state)));
    const key = states.join(' ');
    const kind = kinds.get(key) ?? { states, count: 0, right: 0 };
    kind.count += 1;
    if (right.has(candidate.id)) {
      kind.right += 1;
      found += 1;
    }
    kinds.set(key, kind);
  }
  if (expected.kind === 'present' && found === 0) return undefined;
  const group = `${bench.set} ${bench.group}`;
  return { set: bench.set, group, form: search.by.form, kinds: [...kinds.values()], isPresent: found > 0, worth };
}
