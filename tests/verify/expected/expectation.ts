import type { Labels } from '#shared/guide/label.ts';
import type { Language } from '#shared/guide/language.ts';
import type { Outcome, Target } from '#shared/guide/schema.ts';
import { outcomesOf } from '#shared/guide/step.ts';
import { wordingsIn } from '#shared/guide/wording.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';
import type { Condition } from '../plan/conditions.ts';
import type { Expected, ExpectedTable } from './expected.ts';

/** What a step must show, by the table, and what the content excuses: a label that nobody has seen in this language. */
export type Expectation = {
  /** `must`: a ring. `may`: its label is unverified here, so words alone will do. `none`: no ring whatever happens. */
  readonly ring: 'must' | 'may' | 'none';
  /** Which elements, each with the answer that it gives at a choice. */
  readonly places: readonly { readonly branch: string | undefined; readonly selector: string }[];
  readonly notice: 'must' | 'may' | 'none';
  readonly already: boolean;
  /** It leads to the login's own host. */
  readonly leaves: boolean;
  /** Why words alone are right, for the report. */
  readonly excuse: 'described' | 'unverified' | 'not described' | 'elsewhere';
};

/** Table and content contradict each other: nobody could walk by them. */
export type Contradiction = { readonly contradiction: string };

type Around = {
  readonly guide: string;
  readonly table: ExpectedTable;
  readonly labels: Labels;
  readonly manager: Language;
  readonly condition: Condition;
};

type Point = {
  readonly id: string;
  readonly target: Target | 'unknown' | undefined;
  readonly branch: string | undefined;
};

export function expectationOf(step: PathStep, around: Around): Expectation | Contradiction {
  const known = (id: string): Expected => around.table[`${around.guide}#${id}`] ?? {};
  const points = pointsOf(step);
  for (const { id, target } of points) {
    const isDescribed = target !== undefined && target !== 'unknown';
    if (isDescribed && !known(id).ring)
      return { contradiction: `tests/verify does not say which element "${id}" means` };
    if (!isDescribed && known(id).ring)
      return { contradiction: `the guide no longer describes the element of "${id}"` };
  }
  const described = points.filter(({ target }) => target !== undefined && target !== 'unknown');
  const named = described.filter(({ target }) => isNamed(target, around));
  const ring = described.length === 0 ? 'none' : named.length === described.length ? 'must' : 'may';
  const { seen, already, leaves } = known(step.id);
  const notice = noticeOf(step, ring, around);
  if (seen && notice === 'none')
    return { contradiction: `the guide no longer says what shows that "${step.id}" is done` };
  if (!seen && notice !== 'none') return { contradiction: `tests/verify does not say that "${step.id}" is noticed` };
  return {
    ring,
    places: described.map(({ id, branch }) => ({ branch, selector: known(id).ring ?? '' })),
    notice: leaves && notice === 'must' ? 'may' : notice,
    // What nobody can name here nobody can see to hold already.
    already: notice === 'must' && (already?.(around.condition) ?? false),
    leaves: leaves ?? false,
    excuse: excuseOf(step, ring),
  };
}

function pointsOf(step: PathStep): readonly Point[] {
  if (step.kind === 'instruction') return [{ id: step.id, target: step.step.target, branch: undefined }];
  return step.choice.branches.map(({ id, target }) => ({ id, target, branch: id }));
}

function excuseOf(step: PathStep, ring: Expectation['ring']): Expectation['excuse'] {
  const { where, guide } = step.kind === 'instruction' ? step.step : { ...step.choice, guide: undefined };
  if (guide || (where !== undefined && where !== 'manager')) return 'elsewhere';
  if (ring === 'none') return 'not described';
  return ring === 'may' ? 'unverified' : 'described';
}

function noticeOf(step: PathStep, ring: Expectation['ring'], around: Around): Expectation['notice'] {
  if (step.kind === 'choice') return ring;
  const outcomes = outcomesOf(step.step);
  // Only the customer knows when it was done for all.
  if (outcomes.length === 0 || step.step.repeat) return 'none';
  if (ring === 'none' && outcomes.every(needsTarget)) return 'none';
  return outcomes.some((outcome) => canBeSeen(outcome, ring, around)) ? 'must' : 'may';
}

function needsTarget(outcome: Outcome): boolean {
  return 'target' in outcome || 'view' in outcome;
}

function canBeSeen(outcome: Outcome, ring: Expectation['ring'], around: Around): boolean {
  if ('page' in outcome) return true;
  return 'appears' in outcome ? isNamed(outcome.appears, around) : ring === 'must';
}

/** Whether every word by which the target is described was seen in the language of this Manager. */
function isNamed(target: Target | 'unknown' | undefined, { labels, manager }: Around): boolean {
  if (target === undefined || target === 'unknown') return false;
  return [target.label, target.near, target.under].every((key) => {
    const label = key === undefined ? undefined : labels[key];
    return key === undefined || (label !== undefined && wordingsIn(label, manager).length > 0);
  });
}
