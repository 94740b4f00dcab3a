import type { AwayCard as AwayCardView } from '../card-view.ts';
import type { CardWords } from '../card-words-type.ts';
import type { CardActions } from './actions.ts';
import { Mark } from './mark.tsx';

type AwayCardProps = { readonly view: AwayCardView; readonly words: CardWords; readonly actions: CardActions };

/** Small and out of the way: the guide goes on in another tab, and can be taken over into this one. */
export function AwayCard({ view, words, actions }: AwayCardProps) {
  return (
    <section class="chip away-card" data-handle lang={view.language} aria-label={`${words.region}: ${view.title}`}>
      <Mark />
      <p tabIndex={-1} data-home>
        {words.away(view.title)}
      </p>
      <button type="button" class="plain" onClick={actions.close}>
        {words.close}
      </button>
      <button type="button" class="button" onClick={actions.takeOver}>
        {words.takeOver}
      </button>
    </section>
  );
}
