import type { Outcome } from '../figures/outcome.ts';
import { isHardAbsence } from '../figures/thresholds.ts';

/** A point of the curve: of the absent targets this share is answered, of the present ones this share is found. */
export type Point = { readonly falseAnswers: number; readonly found: number };

/** What a method finds for every share of false answers that one may allow it, from none to `most`. */
export function curveOf(outcomes: readonly Outcome[], most: number): readonly Point[] {
  const absent = outcomes.filter(isHardAbsence).map(({ score }) => score);
  const present = outcomes.filter(({ expected, kind }) => expected === 'present' && kind !== 'repeated');
  if (absent.length === 0 || present.length === 0) return [];
  const down = absent.toSorted((a, b) => b - a);
  const steps = Math.min(down.length - 1, Math.floor(down.length * most));
  return Array.from({ length: steps + 1 }, (_, answered) => {
    const above = down[answered] ?? 0;
    const found = present.filter(({ isRight, score }) => isRight && score > above).length;
    return { falseAnswers: answered / down.length, found: found / present.length };
  });
}
