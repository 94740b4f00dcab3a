import type { Weights } from '#shared/target/weights.ts';
import { type Fit, fitWeights } from './fit-weights.ts';
import judged from './judged-weights.json' with { type: 'json' };
import type { LearningRow } from './learning-row.ts';
import type { SignalIndex } from './signal-index.ts';

export type Form = LearningRow['form'];
/** How much the data must say before a weight moves from where a person set it. */
const PULL: Readonly<Record<Form, number>> = { written: 2, seen: 1 };
const JUDGED: Readonly<Record<Form, Pick<Weights, 'base' | 'signals'>>> = judged;

/** Weights for one form, not calibrated yet. */
export function learnWeights(form: Form, rows: readonly LearningRow[], index: SignalIndex): Weights {
  const states = index.states();
  const start: Fit = {
    base: JUDGED[form].base,
    weights: states.map(({ signal, state }) => JUDGED[form].signals[signal]?.[state] ?? 0),
  };
  const own = rows.filter((row) => row.form === form);
  const { base, weights } = fitWeights(own, start, PULL[form]);
  const signals: Record<string, Record<string, number>> = {};
  // What the data never show stays as it was judged.
  for (const [signal, judgedStates] of Object.entries(JUDGED[form].signals)) signals[signal] = { ...judgedStates };
  for (const [at, { form: of, signal, state }] of states.entries()) {
    if (of !== form) continue;
    const known = signals[signal] ?? {};
    known[state] = rounded(weights[at] ?? 0);
    signals[signal] = known;
  }
  return { base: rounded(base), signals: inOrder(signals), calibration: { slope: 1, shift: 0 }, accept: 0.5 };
}

/** Two digits: sums stay exact enough for every machine to agree, and a person can read them. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function inOrder(signals: Record<string, Record<string, number>>): Weights['signals'] {
  return Object.fromEntries(
    Object.entries(signals).map(([signal, states]) => [
      signal,
      Object.fromEntries(Object.entries(states).toSorted(([, a], [, b]) => b - a)),
    ]),
  );
}
