import type { Standing } from '#shared/walkthrough/run-keeper.ts';
import type { Drawn } from '../card-stand.ts';
import type { CardWords } from '../card-words-type.ts';
import type { CardActions } from './actions.ts';

type DockButtonProps = {
  readonly drawn: Drawn;
  readonly standing: Standing;
  readonly words: CardWords['dock'];
  readonly stand: CardActions['stand'];
};

/** To the side of the window, and back to the card. Not offered where there could be no room at any side. */
export function DockButton({ drawn, standing, words, stand }: DockButtonProps) {
  if (drawn === 'only-card') return null;
  const close = drawn === 'dock' ? words.close : words.keep;
  return (
    <button type="button" class="plain" onClick={() => stand(standing === 'dock' ? 'card' : 'dock')}>
      {standing === 'dock' ? close : words.open}
    </button>
  );
}
