import type { Weights } from '#shared/target/weights.ts';
import { type Fit, fitWeights } from './fit-weights.ts';
import judged from './judged-weights.json' with { type: 'json' };
import type { LearningRow } from './learning-row.ts';
import type { SignalIndex } from './signal-index.ts';

export type Form = LearningRow['form'];
/**
 * How much the data must say before a weight moves from where a person set it. More for what people write: the
 * benchmark makes it from the very elements, without the slips and gaps of real descriptions.
 */
const PULL: Readonly<Record<Form, number>> = { written: 60, seen: 4 };
const JUDGED: Readonly<Record<Form, Pick<Weights, 'base' | 'signals'>>> = judged;

/** Weights for one form, not calibrated yet. */
export function learnWeights(form: Form, rows: readonly LearningRow[], index: SignalIndex): Weights {
  const states = index.states();
  const start: Fit = {
    base: JUDGED[form].base,
    weights: states.map(({ signal, state }) => JUDGED[form].signals[signal]?.[state] ?? 0),
  };
  const own = rows.filter((row) => row.form === form);
  const tied: Readonly<Record<string, Tie>> = judged.tied[form];
  const held = new Set([...judged.held[form], ...Object.keys(tied)]);
  const pulls = ['base', ...states.map(({ signal, state }) => `${signal} ${state}`)].map((name) =>
    held.has(name) ? Number.POSITIVE_INFINITY : PULL[form],
  );
  const { base, weights } = fitWeights(own, start, pulls);
  const signals: Record<string, Record<string, number>> = {};
  // What the data never show stays as it was judged.
  for (const [signal, judgedStates] of Object.entries(JUDGED[form].signals)) signals[signal] = { ...judgedStates };
  for (const [number, { form: of, signal, state }] of states.entries()) {
    if (of !== form) continue;
    const known = signals[signal] ?? {};
    known[state] = rounded(weights[number] ?? 0);
    signals[signal] = known;
  }
  for (const [name, { to, by }] of Object.entries(tied)) {
    put(signals, name, rounded((at(signals, to) ?? 0) + by));
  }
  return { base: rounded(base), signals: inOrder(signals), calibration: { slope: 1, shift: 0 }, accept: 0.5 };
}

/** A weight that stands at a fixed distance from one that is learned. */
type Tie = { readonly to: string; readonly by: number };

function at(signals: Record<string, Record<string, number>>, name: string): number | undefined {
  const [signal, state] = split(name);
  return signals[signal]?.[state];
}

function put(signals: Record<string, Record<string, number>>, name: string, weight: number): void {
  const [signal, state] = split(name);
  signals[signal] = { ...signals[signal], [state]: weight };
}

/** `name is in another language` is the state `is in another language` of the signal `name`. */
function split(name: string): [signal: string, state: string] {
  const end = name.indexOf(' ');
  return [name.slice(0, end), name.slice(end + 1)];
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
