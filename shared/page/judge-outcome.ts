import type { Outcome } from '#shared/guide/schema.ts';
import { describeTarget } from '#shared/target/describe-target.ts';
import { findTarget } from '#shared/target/find-target.ts';
import { isOnPage } from '#shared/target/match-page.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import { type ViewSignature, viewChanged, viewSignature } from '#shared/target/view-signature.ts';
import type { SeenTarget, Sighting } from './step-sighting.ts';
import type { Surroundings } from './step-view.ts';

/** The customer used a target; what it and the page looked like then. */
export type Use = { readonly target: SeenTarget; readonly before: ViewSignature; readonly at: number };

export function useOf(target: SeenTarget, snapshot: Snapshot, now: number): Use {
  return { target, before: viewSignature(snapshot), at: now };
}

/** What outcomes are judged by. */
export type Scene = {
  readonly snapshot: Snapshot;
  readonly sighting: Sighting;
  readonly use: Use | undefined;
  /** In ms. */
  readonly now: number;
};

/** How long after the use of a target a new view counts as its doing, in ms. */
const VIEW_WITHIN = 15_000;
/** A list that is drawn anew loses its entries for a moment; that is not gone. In ms. */
const GONE_AFTER = 500;

export type State = 'checked' | 'selected' | 'expanded';

/** @returns nothing where the page does not say. */
export type Judge = (scene: Scene) => boolean | undefined;

/** Judges an outcome look by look; at a choice that of one answer. */
export function judgeOf(outcome: Outcome, branch: string | undefined, pack: Surroundings['pack']): Judge {
  if ('page' in outcome) return ({ snapshot }) => isOnPage(snapshot.path, outcome.page, pack.pages) === 'here';
  if ('appears' in outcome) {
    const description = describeTarget(outcome.appears, pack.labels);
    return ({ snapshot }) => findTarget(description, snapshot).verdict === 'found';
  }
  if ('view' in outcome) return (scene) => hasLedElsewhere(scene, branch);
  if (outcome.target === 'gone') return judgeGone(branch);
  return outcome.target === 'switched' ? (scene) => hasSwitched(scene, branch) : judgeState(outcome.target, branch);
}

function hasLedElsewhere({ use, now, snapshot }: Scene, branch: string | undefined): boolean {
  if (!use || use.target.branch !== branch || now - use.at > VIEW_WITHIN) return false;
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
    return branch === undefined || sawOpen || use?.target.branch === branch ? true : undefined;
  };
}

/** How many targets are in a state. */
export function countIn(state: State, sighting: Sighting): number {
  return targetsOf(sighting, undefined).filter((target) => isIn(state, target)).length;
}

function isIn(asked: State, { state }: SeenTarget): boolean {
  if (asked === 'expanded') return state.expanded === true;
  // Which of the two words a component uses for "this one" is up to it.
  return state.checked === true || state.selected === true;
}

/** On where it was off when the customer used it, or off where it was on. */
function hasSwitched(scene: Scene, branch: string | undefined): boolean {
  if (scene.use?.target.branch !== branch) return false;
  const [before, after] = [scene.use?.target.state.checked, usedIn(scene)?.state.checked];
  return before !== undefined && after !== undefined && after !== before;
}

/** Whether what the customer used is in a state now. A native box is so already when its click is heard. */
export function isUsedInto(state: State, scene: Scene): boolean {
  const used = usedIn(scene);
  return used !== undefined && isIn(state, used);
}

/** What the customer used, as it is now; a list may have drawn it anew. */
function usedIn({ sighting, use }: Scene): SeenTarget | undefined {
  const targets = use ? targetsOf(sighting, use.target.branch) : [];
  return targets.length === 1 ? targets[0] : targets.find(({ element }) => element === use?.target.element);
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
