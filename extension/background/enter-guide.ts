import { findGuide } from '#shared/library/find-guide.ts';
import type { Library } from '#shared/library/library.ts';
import type { Message, StartAnswer } from '../messages/message.ts';
import { beginRun } from './begin-run.ts';
import { isOpen } from './guide-progress.ts';
import { runOf } from './run-over-guide.ts';
import { readRuns } from './run-store.ts';
import { type GuidedRun, keepRun, mayWrite, namedRun } from './runs.ts';
import { hand } from './start-guide.ts';
import type { StoredRun } from './stored-run.ts';

/** Guides within guides, like a stack: entered from the card, and left to the step from which they were entered. */

/** Begins a guide, or goes on with it, in the tab where another one runs. */
export async function enterGuide(
  library: Library,
  { run, guide: key, step }: Message<'enter'>,
  tab: number | undefined,
): Promise<StartAnswer> {
  const from = await namedRun(library, run);
  if (!from || tab === undefined || !(await mayWrite(from.run, tab))) return { started: false, why: 'no-tab' };
  const guide = findGuide(library, key);
  if (!guide) return { started: false, why: 'unknown-guide' };
  const stored = await readRuns();
  const occasion = { id: crypto.randomUUID(), now: Date.now() };
  const begun = beginRun(guide, runOf(guide, stored), step === undefined ? {} : { step }, occasion);
  if (!begun) return { started: false, why: 'nothing-to-walk' };
  const kept = await keepRun(guide, calledFrom(from, begun, stored.runs));
  await hand(begun.guide, tab);
  return { started: true, kept };
}

/**
 * The run with the guide to come back to. Where that has ended, its own caller takes its place; and whoever enters a guide from
 * which they came has come back to it.
 */
export function calledFrom(from: GuidedRun, begun: StoredRun, runs: readonly StoredRun[]): StoredRun {
  if (callersOf(from.run, runs).includes(begun.guide)) return begun;
  const { caller: _before, ...run } = begun;
  const caller = isOpen(from.guide, from.run) ? from.run.guide : from.run.caller;
  return caller === undefined || caller === run.guide ? run : { ...run, caller };
}

/** The guides below a run in the stack, the nearest first. Ends also where what is stored goes round in a circle. */
function callersOf(run: StoredRun, runs: readonly StoredRun[], above: readonly string[] = []): readonly string[] {
  const { caller } = run;
  if (caller === undefined || above.includes(caller)) return above;
  const next = runs.find(({ guide }) => guide === caller);
  return next ? callersOf(next, runs, [...above, caller]) : [...above, caller];
}
