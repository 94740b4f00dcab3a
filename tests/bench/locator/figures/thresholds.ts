import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Outcome } from './outcome.ts';

/**
 * The score that a method must exceed, so that of the absent targets of the tuning half at most 1 or 5 in 100 are answered.
 * For every method alike, per set and condition.
 */
export type Thresholds = Readonly<Record<string, Threshold>>;
export type Threshold = { readonly at1: number; readonly at5: number; readonly absent: number };

/** Absences that are hard: with these the threshold is set. On the others (a login page) nothing looks like the target. */
const HARD = new Set(['deleted', 'look-alike-left', 'absent-page']);

export function isHardAbsence({ expected, kind }: Outcome): boolean {
  return expected === 'absent' && HARD.has(kind);
}

export function thresholdKey({ method, set, condition }: Pick<Outcome, 'method' | 'set' | 'condition'>): string {
  return `${method} ${set} ${condition}`;
}

/** Fewer absent targets than this say nothing about one in a hundred. */
const ENOUGH = 100;

export function thresholdsOf(outcomes: readonly Outcome[]): Thresholds {
  const absent = outcomes.filter((one) => one.half === 'tuning' && !one.isLabelWrong && isHardAbsence(one));
  const groups = Map.groupBy(absent, thresholdKey);
  const found = [...groups].map(([key, group]) => [key, thresholdFor(group.map(({ score }) => score))] as const);
  return Object.fromEntries(found.filter(([, { absent: many }]) => many >= ENOUGH));
}

export function thresholdFor(scores: readonly number[]): Threshold {
  const down = scores.toSorted((a, b) => b - a);
  const above = (share: number) => down[Math.floor(down.length * share)] ?? 0;
  return { at1: above(0.01), at5: above(0.05), absent: down.length };
}

const FILE = new URL('./thresholds.json', import.meta.url);
const schema = z.record(z.string(), z.object({ at1: z.number(), at5: z.number(), absent: z.number() }));

export function readThresholds(): Thresholds {
  return existsSync(FILE) ? schema.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {};
}

export function writeThresholds(thresholds: Thresholds): void {
  const sorted = Object.entries(thresholds).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
