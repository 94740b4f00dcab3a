import type { Guide } from '#shared/guide/schema.ts';
import { stepById } from '#shared/walkthrough/path.ts';
import type { Walkthrough } from '#shared/walkthrough/state.ts';
import type { Sight } from '../verify/walk/sight.ts';

/** What a customer does next. `says` is for the history. */
export type Deed = { readonly says: string } & (
  | { readonly kind: 'step'; readonly branch: string | undefined }
  | { readonly kind: 'tell'; readonly branch: string | undefined }
  | { readonly kind: 'back' | 'unfold' | 'way' }
  /** Another step of the list, from 0 up to 1: the first up to the last. */
  | { readonly kind: 'go'; readonly where: number }
);

/** Mostly what the step says, sometimes the card's own buttons; where it is not found, more often what leads on. */
export function drawDeed(guide: Guide, state: Walkthrough, sight: Sight | undefined, random: () => number): Deed {
  // As many numbers whatever is drawn, so that what is drawn next does not depend on it.
  const [chance, which, where] = [random(), random(), random()];
  const id = 'step' in state ? state.step : '';
  if (state.phase === 'paused') return { kind: 'unfold', says: `unfolds the card at ${id}` };
  const step = stepById(guide, id);
  const branches = step?.kind === 'choice' ? step.choice.branches : [];
  const branch = branches[Math.floor(which * branches.length)]?.id;
  const at = branch ? `${id}: ${branch}` : id;
  const isSeen = sight?.card?.sight === 'found';
  if (chance < 0.08) return { kind: 'back', says: `Back from ${id}` };
  if (chance < 0.16) return { kind: 'go', where, says: `to another step of the list, from ${id}` };
  if (chance < 0.26) return { kind: 'tell', branch, says: `says that it is done, ${at}` };
  if (!isSeen && sight?.card?.buttons.some(({ is }) => is === 'way'))
    return { kind: 'way', says: `the card's way to ${id}` };
  return { kind: 'step', branch, says: `does ${at}` };
}
