import type { SeenTarget } from './step-sighting.ts';
import type { StepView } from './step-view.ts';

export type FoundView = Extract<StepView, { sight: 'found' }>;

/** What card and rings need to know of the targets that were found. */
export function foundView(targets: readonly [SeenTarget, ...SeenTarget[]]): FoundView {
  const [first, ...others] = targets;
  const branchOf = new Map(targets.flatMap(({ face, branch }) => (branch ? [[face, branch] as const] : [])));
  const worded = targets.flatMap((target) =>
    target.worded ? [[target.worded.label, target.worded.text] as const] : [],
  );
  return {
    sight: 'found',
    elements: [first.face, ...others.map(({ face }) => face)],
    usable: usable(targets),
    ...(branchOf.size > 0 ? { branchOf } : {}),
    ...(worded.length > 0 ? { worded: Object.fromEntries(worded) } : {}),
  };
}

/** The best that can be said of any of them. */
function usable(targets: readonly SeenTarget[]): FoundView['usable'] {
  const enabled = targets.filter(({ state }) => !state.disabled);
  if (enabled.length === 0) return 'disabled';
  return enabled.some(({ state }) => state.reach === 'in-view') ? 'now' : 'off-screen';
}

/** Whether nobody would see a difference. */
export function isSameView(one: StepView, other: StepView): boolean {
  if (one.sight === 'found' && other.sight === 'found') return isSameFound(one, other);
  if (one.sight === 'waiting' && other.sight === 'waiting') return one.since === other.since;
  if (one.sight === 'not-found' && other.sight === 'not-found') return one.why === other.why;
  // Both come from the same guide, as the same plain data.
  return one.sight === other.sight && JSON.stringify(one) === JSON.stringify(other);
}

function isSameFound(one: FoundView, other: FoundView): boolean {
  return (
    one.usable === other.usable &&
    JSON.stringify(one.worded) === JSON.stringify(other.worded) &&
    one.elements.length === other.elements.length &&
    one.elements.every((element, index) => element === other.elements[index])
  );
}
