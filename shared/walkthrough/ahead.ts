import type { Guide } from '#shared/guide/schema.ts';
import { cautionsBefore } from './caution.ts';
import { allSteps, type PathStep, stepsOnPath } from './path.ts';
import type { Walkthrough } from './state.ts';

type InstructionStep = PathStep & { readonly kind: 'instruction' };

/** How many steps somebody may be ahead of the card before it stops looking out for them. */
const FARTHEST = 3;

/**
 * The steps after the current one that the customer may do first, nearest first. Never past a step that must not be
 * passed over without a word: a question, a caution, a secret, something to repeat, something away from the Manager.
 * And never one that points at the same element as a step before it: nobody could tell which of the two was done.
 */
export function stepsAhead(guide: Guide, run: Walkthrough): readonly PathStep[] {
  if (run.phase !== 'walking' && run.phase !== 'paused') return [];
  const path = stepsOnPath(guide, run.choices);
  const here = path.findIndex((step) => step.id === run.step);
  const current = path[here];
  if (!current || !mayBePassed(current) || cautionsBefore(guide, run, current).length > 0) return [];
  const ahead: InstructionStep[] = [];
  for (const step of path.slice(here + 1, here + 1 + FARTHEST)) {
    if (!mayBePassed(step) || [current, ...ahead].some((earlier) => isSameTarget(earlier, step))) return ahead;
    ahead.push(step);
  }
  return ahead;
}

/**
 * Whether what a step points at has a name that no other step of the guide points at. Whoever uses something of that name
 * does this step; a "Continue" may belong to anything.
 */
export function isNamedAlone(guide: Guide, step: PathStep): boolean {
  const label = labelOf(step);
  return label !== undefined && allSteps(guide).every((other) => other.id === step.id || labelOf(other) !== label);
}

function labelOf(step: PathStep): string | undefined {
  if (step.kind === 'choice') return undefined;
  const { target } = step.step;
  return target === undefined || target === 'unknown' ? undefined : target.label;
}

function mayBePassed(step: PathStep): step is InstructionStep {
  if (step.kind === 'choice') return false;
  const { caution, secret, repeat, where, guide } = step.step;
  return !(caution || secret || repeat || guide) && (where === undefined || where === 'manager');
}

function isSameTarget(one: InstructionStep, other: InstructionStep): boolean {
  const { target } = one.step;
  return target !== undefined && target !== 'unknown' && JSON.stringify(target) === JSON.stringify(other.step.target);
}
