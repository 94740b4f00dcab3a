import type { CardWords } from '../card-words-type.ts';
import type { StepCard } from '../step-card-view.ts';
import type { CardActions } from './actions.ts';
import { Pieces } from './pieces.tsx';

/** What is to be read before the step is done, and how the customer says that they have. Never out of sight where the rest scrolls. */
export function Caution({ view, words, heed }: { view: StepCard; words: CardWords; heed: CardActions['heed'] }) {
  const { caution } = view;
  if (!caution) return null;
  return (
    <div class="caution">
      <p>
        <strong>{words.caution}. </strong>
        <Pieces of={caution.words} newTab={words.newTab} />
      </p>
      {caution.heed && (
        <button type="button" class="button heed" onClick={() => heed(caution.of)}>
          {caution.heed}
        </button>
      )}
    </div>
  );
}
