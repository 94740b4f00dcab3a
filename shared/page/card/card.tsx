import type { Drawn } from '../card-stand.ts';
import type { CardView, FoldedCard, GoneCard } from '../card-view.ts';
import { cardWords } from '../card-words.ts';
import type { CardWords } from '../card-words-type.ts';
import type { AllActions } from './actions.ts';
import { AwayCard } from './away-card.tsx';
import { EndCard } from './end-card.tsx';
import { Mark } from './mark.tsx';
import { SightShape } from './state-note.tsx';
import { StepCard } from './step-card.tsx';
import { Stones } from './stones.tsx';

type CardProps = { readonly view: CardView; readonly actions: AllActions; readonly drawn: Drawn };

/** Prints a view. Holds nothing but what is unfolded in it. */
export function Card({ view, actions, drawn }: CardProps) {
  const words = cardWords(view.language);
  switch (view.card) {
    case 'step':
      return <StepCard view={view} words={words} actions={actions} drawn={drawn} />;
    case 'end':
      return <EndCard view={view} words={words} actions={actions} drawn={drawn} />;
    case 'folded':
      return <Chip view={view} words={words} unfold={actions.unfold} />;
    case 'gone':
      return <Gone view={view} words={words} close={actions.close} />;
    case 'away':
      return <AwayCard view={view} words={words} actions={actions} />;
  }
}

function Chip({ view, words, unfold }: { view: FoldedCard; words: CardWords; unfold(): void }) {
  return (
    <section class="chip" lang={view.language} aria-label={`${words.region}: ${view.title}`}>
      <button type="button" data-home data-handle data-move onClick={unfold}>
        <Mark />
        <span>
          <span class="unseen">{words.unfold}. </span>
          {view.position}
        </span>
        <SightShape sight={view.state.sight} />
        <span>{view.state.name}</span>
        <Stones of={view.stones} />
      </button>
    </section>
  );
}

/** The code that this card came from is no more: static words, and nothing that could fail. */
function Gone({ view, words, close }: { view: GoneCard; words: CardWords; close(): void }) {
  return (
    <section class="card" lang={view.language} aria-label={`${words.region}: ${view.title}`}>
      <header>
        <Mark />
        <p class="title">{view.title}</p>
      </header>
      <p class="gone" tabIndex={-1} data-home>
        {words.gone}
      </p>
      <div class="moves">
        <button type="button" class="button" onClick={close}>
          {words.close}
        </button>
      </div>
    </section>
  );
}
