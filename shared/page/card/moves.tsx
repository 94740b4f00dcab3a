import type { CardWords } from '../card-words-type.ts';
import type { StepCard } from '../step-card-view.ts';
import type { CardActions } from './actions.ts';
import { SightWord } from './state-note.tsx';

type MovesProps = { readonly view: StepCard; readonly words: CardWords; readonly actions: CardActions };

/** The ways back and on. Before a caution is read there is none on: one press too many must not pass it over. */
export function Moves({ view, words, actions }: MovesProps) {
  const goesRound = view.repeat?.goesRound === true;
  const awaitsCare = view.caution?.heed !== undefined;
  return (
    <div class="moves">
      <button type="button" class="button" disabled={!view.canGoBack} onClick={actions.back}>
        {words.back}
      </button>
      {/* Where there are three buttons it stays beside the number of the step. */}
      {!goesRound && <SightWord state={view.state} />}
      {goesRound && !awaitsCare && (
        <button type="button" class="button" onClick={actions.again}>
          {words.oneMore}
        </button>
      )}
      {!view.answers && !awaitsCare && (
        <button type="button" class="button main" onClick={actions.next}>
          {view.repeat ? words.allDone : words.next}
        </button>
      )}
    </div>
  );
}
