import type { Outcome } from '#shared/guide/schema.ts';
import { outcomesOf } from '#shared/guide/step.ts';
import { describeTarget } from '#shared/target/describe-target.ts';
import { findTarget } from '#shared/target/find-target.ts';
import { isOnPage } from '#shared/target/match-page.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import { type ViewSignature, viewChanged, viewSignature } from '#shared/target/view-signature.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';
import type { SeenTarget, Sighting } from './step-sighting.ts';
import type { Surroundings, When } from './step-view.ts';

/** The customer used a target; what the page looked like then. */
export type Use = { readonly branch: string | undefined; readonly before: ViewSignature; readonly at: number };

/** What outcomes are judged by. */
export type Scene = {
  readonly snapshot: Snapshot;
  readonly sighting: Sighting;
  readonly use: Use | undefined;
  /** In ms. */
  readonly now: number;
};

export type Seen = { readonly branch: string | undefined; readonly when: When };

/** How long after the use of a target a new view counts as its doing. */
const VIEW_WITHIN = 15_000;
/** A list that is drawn anew loses its entries for a moment; that is not gone. */
const GONE_AFTER = 500;

type Watched = { readonly branch: string | undefined; readonly outcome: Outcome };

/** Watches the outcomes of a step, or at a choice what shows that one of the answers was given. */
export function outcomeWatch(step: PathStep, pack: Surroundings['pack']): (scene: Scene) => readonly Seen[] {
  const watches = watchedOf(step).map((watched) => watchOne(watched, pack));
  return (scene) => watches.flatMap((watch) => watch(scene) ?? []);
}

function watchOne({ branch, outcome }: Watched, pack: Surroundings['pack']): (scene: Scene) => Seen | undefined {
  const judge = judgeOf(outcome, branch, pack);
  // An answer's own state only holds here once the customer has given it.
  const first: When = branch !== undefined && 'target' in outcome ? 'now' : 'already';
  let held: boolean | undefined;
  return (scene) => {
    const holds = judge(scene);
    if (holds === undefined) return undefined;
    const before = held;
    held = holds;
    return holds && !before ? { branch, when: before === undefined ? first : 'now' } : undefined;
  };
}

function watchedOf(step: PathStep): readonly Watched[] {
  if (step.kind === 'instruction') return outcomesOf(step.step).map((outcome) => ({ branch: undefined, outcome }));
  return step.choice.branches.flatMap(({ id, target, chosen }) => {
    const usual: readonly Outcome[] =
      target && target !== 'unknown' ? [{ target: 'selected' }, { view: 'changes' }] : [];
    return (chosen ? [chosen] : usual).map((outcome) => ({ branch: id, outcome }));
  });
}

type State = 'checked' | 'selected' | 'expanded';

/** @returns nothing where the page does not say. */
type Judge = (scene: Scene) => boolean | undefined;

function judgeOf(outcome: Outcome, branch: string | undefined, pack: Surroundings['pack']): Judge {
  if ('page' in outcome) return ({ snapshot }) => isOnPage(snapshot.path, outcome.page, pack.pages) === 'here';
  if ('appears' in outcome) {
    const description = describeTarget(outcome.appears, pack.labels);
    return ({ snapshot }) => findTarget(description, snapshot).verdict === 'found';
  }
  if ('view' in outcome) return (scene) => hasLedElsewhere(scene, branch);
  if (outcome.target === 'gone') return judgeGone(branch);
  return judgeState(outcome.target, branch);
}

function hasLedElsewhere({ use, now, snapshot }: Scene, branch: string | undefined): boolean {
  if (!use || use.branch !== branch || now - use.at > VIEW_WITHIN) return false;
  return viewChanged(use.before, viewSignature(snapshot));
}

function judgeState(state: State, branch: string | undefined): Judge {
  let sawOpen = false;
  return ({ sighting, use }) => {
    const targets = targetsOf(sighting, branch);
    if (targets.length === 0) return undefined;
    if (!targets.some((target) => isIn(state, target))) {
      sawOpen = true;
      return false;
    }
    // An answer that the page has ticked beforehand is the customer's once they have clicked it themselves.
    return branch === undefined || sawOpen || use?.branch === branch ? true : undefined;
  };
}

function isIn(asked: State, { state }: SeenTarget): boolean {
  if (asked === 'expanded') return state.expanded === true;
  // Which of the two words a component uses for "this one" is up to it.
  return state.checked === true || state.selected === true;
}

function judgeGone(branch: string | undefined): Judge {
  let seenOnce = false;
  let goneSince: number | undefined;
  return ({ sighting, now }) => {
    const targets = targetsOf(sighting, branch);
    const isThere =
      targets.length > 0 || (sighting.saw === 'nothing' && sighting.why !== 'absent' && sighting.why !== 'hidden');
    if (isThere) goneSince = undefined;
    else goneSince ??= now;
    seenOnce ||= targets.length > 0;
    return seenOnce && goneSince !== undefined && now - goneSince >= GONE_AFTER;
  };
}

function targetsOf(sighting: Sighting, branch: string | undefined): readonly SeenTarget[] {
  return sighting.saw === 'targets' ? sighting.targets.filter((target) => target.branch === branch) : [];
}
