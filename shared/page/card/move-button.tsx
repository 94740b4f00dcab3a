import type { CardWords } from '../card-words-type.ts';
import type { PlaceName } from '../chosen-place.ts';
import { LineIcon } from './line-icon.tsx';

/** Moves the card: an arrow key goes one stride, a press shows the places there are, for whoever cannot or will not drag. */
export function MoveButton({ words, open, toggle }: { words: CardWords['move']; open: boolean; toggle(): void }) {
  return (
    <button
      type="button"
      class="plain icon"
      data-handle
      data-move
      aria-label={words.name}
      title={words.hint}
      aria-expanded={open}
      onClick={toggle}
    >
      <LineIcon path="M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2" />
    </button>
  );
}

/** The corners in the order in which they lie on the screen. */
const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

/** The places to choose from. */
export function Places({ words, put }: { words: CardWords['move']; put(place: PlaceName): void }) {
  return (
    <fieldset class="places" aria-label={words.where}>
      {CORNERS.map((corner) => (
        <button key={corner} type="button" class="button" onClick={() => put(corner)}>
          <span>
            {corner.startsWith('top') ? words.top : words.bottom}
            <span class="sideways"> {corner.endsWith('left') ? words.left : words.right}</span>
          </span>
        </button>
      ))}
      <button type="button" class="plain" onClick={() => put('automatic')}>
        {words.automatic}
      </button>
    </fieldset>
  );
}
