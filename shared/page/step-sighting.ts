import { describeTarget } from '#shared/target/describe-target.ts';
import { findTarget } from '#shared/target/find-target.ts';
import { isReachable } from '#shared/target/is-reachable.ts';
import { isOnPage } from '#shared/target/match-page.ts';
import type { Candidate, Snapshot } from '#shared/target/snapshot.ts';
import type { Verdict } from '#shared/target/verdict.ts';
import { olderWordingOf } from '#shared/target/wording-of.ts';
import { type PathStep, writtenStep } from '#shared/walkthrough/path.ts';
import type { StepView, Surroundings } from './step-view.ts';
import type { Taken } from './take-snapshot.ts';
import { targetsOfStep } from './targets-of-step.ts';
import type { Usable } from './use-of-target.ts';

export type Elsewhere = Extract<StepView, { sight: 'elsewhere' }>;
export type WhyNot = Extract<StepView, { sight: 'not-found' }>['why'];

/** What one look says of a step, before any patience. */
export type Sighting =
  | { readonly saw: 'elsewhere'; readonly view: Elsewhere }
  | { readonly saw: 'targets'; readonly targets: readonly [SeenTarget, ...SeenTarget[]] }
  | { readonly saw: 'nothing'; readonly why: WhyNot };

/** One element that was found, as it was in that look; at a choice, with the answer it gives. */
export type SeenTarget = Usable &
  Pick<Candidate, 'box' | 'state'> & {
    readonly branch: string | undefined;
    /** Its label, where the page words it in another way than the newest. */
    readonly worded?: { readonly label: string; readonly text: string };
  };

/**
 * Looks for a step's target, or those of its branches, on a page just read.
 *
 * @param held what the customer is shown already: it stays the one when its equal appears.
 */
export function sightStep(
  step: PathStep,
  taken: Taken,
  snapshot: Snapshot,
  pack: Surroundings['pack'],
  held: readonly SeenTarget[],
): Sighting {
  const place = elsewhere(step, snapshot.path, pack);
  if (place) return { saw: 'elsewhere', view: place };
  const wanted = targetsOfStep(step);
  if (wanted.length === 0) return { saw: 'nothing', why: 'unknown' };
  const verdicts = wanted.map(({ target, branch }) => ({
    branch,
    worded: (name: string) => wordedAs(name, target.label, snapshot, pack),
    verdict: findTarget(describeTarget(target, pack.labels), snapshot),
  }));
  const [first, ...others] = verdicts.flatMap(({ verdict, ...wanted }) => seen(verdict, wanted, taken, held));
  if (first) return { saw: 'targets', targets: [first, ...others] };
  return { saw: 'nothing', why: whyNot(verdicts.map(({ verdict }) => verdict)) };
}

function elsewhere(step: PathStep, path: string, { pages }: Surroundings['pack']): Elsewhere | undefined {
  if (step.kind === 'instruction' && step.step.guide) return { sight: 'elsewhere', where: { other: step.step.guide } };
  const { where, page } = writtenStep(step);
  if (where !== undefined && where !== 'manager') return { sight: 'elsewhere', where };
  if (page !== undefined && isOnPage(path, page, pages) === 'elsewhere') return { sight: 'elsewhere', where: { page } };
  return undefined;
}

function seen(
  verdict: Verdict,
  { branch, worded }: Pick<SeenTarget, 'branch'> & { worded(name: string): SeenTarget['worded'] },
  taken: Taken,
  held: readonly SeenTarget[],
): readonly SeenTarget[] {
  if (verdict.verdict !== 'found' && verdict.verdict !== 'several') return [];
  const targets = verdict.candidates.flatMap(({ id, name, box, state }) => {
    const element = taken.elementOf(id);
    const face = taken.faceOf(id);
    const otherwise = worded(name);
    return element && face ? [{ element, face, box, state, branch, ...(otherwise && { worded: otherwise }) }] : [];
  });
  if (verdict.verdict === 'found') return targets;
  const kept = targets.filter((one) => canBeUsed(one) && held.some((other) => isSameTarget(one, other)));
  return kept.length === 1 ? kept : [];
}

function wordedAs(
  name: string,
  key: string | undefined,
  { language }: Snapshot,
  { labels }: Surroundings['pack'],
): SeenTarget['worded'] {
  const label = key === undefined ? undefined : labels[key];
  const text = label && olderWordingOf(name, label, language);
  return key !== undefined && text !== undefined ? { label: key, text } : undefined;
}

function canBeUsed({ state }: SeenTarget): boolean {
  return isReachable(state.reach);
}

function isSameTarget(one: SeenTarget, other: SeenTarget): boolean {
  return one.element === other.element && one.branch === other.branch;
}

/** The most telling reason: something in the way says more than nothing at all. */
function whyNot(verdicts: readonly Verdict[]): WhyNot {
  const reasons = verdicts.map((verdict) => (verdict.verdict === 'hidden' ? verdict.by : verdict.verdict));
  const telling = reasons.find((reason) => reason === 'covered' || reason === 'inert');
  if (telling) return telling;
  if (reasons.includes('several')) return 'several';
  return reasons.includes('hidden') ? 'hidden' : 'absent';
}
