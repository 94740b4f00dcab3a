import type { CardWords } from '../card-words-type.ts';
import type { GuideToEnter } from '../guides-to-enter.ts';
import type { CardActions } from './actions.ts';

type SubGuidesProps = {
  readonly guides: readonly GuideToEnter[];
  readonly words: CardWords;
  readonly enter: CardActions['enter'];
};

/** The ways into other guides from a step. Afterwards the card comes back to this step. */
export function SubGuides({ guides, words, enter }: SubGuidesProps) {
  if (guides.length === 0) return null;
  return (
    <ul class="sub-guides">
      {guides.map(({ guide, step, title, is }) => (
        <li key={guide}>
          <button type="button" class={is === 'step' ? 'button' : 'plain'} onClick={() => enter(guide, step)}>
            {is === 'step' ? words.enterThis : words.enterNamed(title)}
          </button>
        </li>
      ))}
    </ul>
  );
}
