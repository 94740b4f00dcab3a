import type { Guide } from '#shared/guide/schema.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';
import { stepById } from '#shared/walkthrough/path.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Walkthrough } from '#shared/walkthrough/state.ts';
import { isAround } from '../verify/expected/judge-rings.ts';
import type { Sight } from '../verify/walk/sight.ts';

/** Where the engine says that a run is, by what is stored of it. */
export function engineSays(guide: Guide, events: readonly StoredEvent[] | undefined): Walkthrough {
  return replay(guide, events ?? []);
}

/** The step a run stands at; nothing where it has not begun or is over. */
export function standingAt(guide: Guide, state: Walkthrough): PathStep | undefined {
  return 'step' in state ? stepById(guide, state.step) : undefined;
}

/** `astray`: something else is ringed than the element meant. `late`: what should come soon. */
export type Trouble = { readonly is: 'astray' | 'late'; readonly says: string };

/**
 * Whether the card is where the engine says, and what is ringed is what the step means.
 *
 * @returns what is wrong; nothing where all is right.
 */
export function troubleWith(sight: Sight | undefined, state: Walkthrough): Trouble | undefined {
  const shown = sight?.card;
  switch (state.phase) {
    case 'ready':
      return late('the run is not on the disk');
    case 'left':
      return shown && late('a card is shown of a guide that was left');
    case 'finished':
      return shown && shown.is !== 'end' ? late(`the guide is finished, and ${sayOf(sight)}`) : undefined;
    case 'paused':
      return shown?.is === 'folded' ? ringsIn(sight, []) : late(`the card should be folded, and ${sayOf(sight)}`);
    case 'walking':
      if (shown?.is !== 'step' || shown.step !== state.step)
        return late(`the engine is at "${state.step}", and ${sayOf(sight)}`);
      return ringsIn(sight, sight?.boxes.flat() ?? []);
  }
}

function ringsIn(sight: Sight | undefined, meant: Sight['rings']): Trouble | undefined {
  if (!sight) return undefined;
  const astray = sight.rings.filter((ring) => !meant.some((box) => isAround(ring, box)));
  if (astray.length > 0)
    return {
      is: 'astray',
      says: `${astray.length} of ${sight.rings.length} rings are around another element than the one meant, at "${sight.card?.step}"`,
    };
  const asksCare = sight.card?.buttons.some(({ is }) => is === 'heed');
  if (asksCare && sight.rings.length > 0)
    return late(`something is ringed before the caution is read, at "${sight.card?.step}"`);
  if (sight.card?.is === 'step' && sight.card.sight === 'found' && sight.rings.length === 0 && !asksCare)
    return late('it says found, and nothing is ringed');
  return undefined;
}

function late(says: string): Trouble {
  return { is: 'late', says };
}

function sayOf(sight: Sight | undefined): string {
  if (!sight) return 'no page of the Manager is there';
  if (!sight.card) return 'there is no card';
  return `the card is ${sight.card.is} at "${sight.card.step}": ${sight.card.says}`;
}
