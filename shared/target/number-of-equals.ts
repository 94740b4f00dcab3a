import { isReachable } from './is-reachable.ts';
import { firstOfEachSpot } from './same-spot.ts';
import { type Search, type Weighed, weightOf } from './weigh.ts';
import { comparePlace, isUnderIt } from './written-signals.ts';

/** Adds what the number of equal elements says: the only one of its kind in its place, or one of the customer's own. */
export function withNumberOfEquals(search: Search, weighed: readonly Weighed[]): readonly Weighed[] {
  const { only, yours, name } = search.description;
  if (yours && !name) return weighed.map((one) => (isOfTheirs(search, one) ? strengthened(search, one, 'yours') : one));
  if (!only || !isPlaceShown(search)) return weighed;
  const inPlace = weighed.filter((one) => isInPlace(search, one));
  const usable = inPlace.filter(({ candidate: { state } }) => isReachable(state.reach));
  const [single, second] = firstOfEachSpot(usable.length > 0 ? usable : inPlace, ({ candidate }) => candidate.box);
  if (!single || second) return weighed;
  return weighed.map((one) => (one === single ? strengthened(search, one, 'only') : one));
}

/**
 * What nobody named is one of the customer's own only where the page shows the rows or the column they stand in: on an empty page
 * it would be any button.
 */
function isOfTheirs(search: Search, one: Weighed): boolean {
  if (!isInPlace(search, one) || search.by.form === 'seen') return false;
  const { by, description } = search;
  const isUnder = description.under === undefined || isUnderIt(by.search, one.candidate);
  return isUnder && isPlaceShown(search);
}

/** Whose place the page does not show cannot be counted there. */
function isPlaceShown({ by, description: { place } }: Search): boolean {
  return place?.area === undefined || (by.form === 'written' && by.search.areaShown);
}

/** Whether it is of the kind that is asked for, and nothing says that it lies elsewhere. */
export function isInPlace(search: Search, { candidate, kinship }: Weighed): boolean {
  if (kinship !== 'same' && kinship !== 'close') return false;
  if (search.by.form === 'seen') return true;
  let liesElsewhere = false;
  comparePlace(search.by.search, candidate, (_, state) => {
    liesElsewhere ||= state === 'outside' || state === 'opposite';
  });
  return !liesElsewhere;
}

/** The only one of another kind may be the only one because the one that is meant is gone. */
function strengthened(search: Search, weighed: Weighed, signal: 'only' | 'yours'): Weighed {
  const state = weighed.kinship === 'same' ? 'yes' : 'close';
  const weight = weightOf(search.weights, signal, state);
  const says = 'for' as const;
  return { ...weighed, score: weighed.score + weight, number: { signal, state, says, weight } };
}
