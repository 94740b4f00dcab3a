import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '#shared/guide/language.ts';
import { otherLanguage } from '#shared/guide/language.ts';
import type { Drawn } from '../card-stand.ts';
import type { CardWords } from '../card-words-type.ts';
import type { AllActions, CardActions } from './actions.ts';
import { CrossButton } from './cross-button.tsx';
import { LineIcon } from './line-icon.tsx';
import { Mark } from './mark.tsx';
import { MoveButton, Places } from './move-button.tsx';

type FrameProps = {
  readonly language: Language;
  readonly title: string;
  readonly words: CardWords;
  readonly actions: AllActions;
  readonly drawn: Drawn;
  readonly canFold: boolean;
  readonly children: ComponentChildren;
};

/** What every unfolded card has around it: its name, by which it is dragged, the language switch, ways to move and fold it. */
export function Frame({ language, title, words, actions, drawn, canFold, children }: FrameProps) {
  const isDock = drawn === 'dock';
  const other = otherLanguage(language);
  const [moving, setMoving] = useState(false);
  return (
    <section
      class={isDock ? 'card dock' : 'card'}
      role={isDock ? 'complementary' : undefined}
      lang={language}
      aria-label={`${words.region}: ${title}`}
    >
      <header data-handle={isDock ? undefined : true}>
        <Mark />
        <p class="title">{title}</p>
        <button type="button" class="plain" lang={other} onClick={() => actions.speak(other)}>
          {words.otherLanguage}
        </button>
        {isDock ? (
          <CrossButton name={words.dock.cross} cross={actions.cross} />
        ) : (
          <MoveButton words={words.move} open={moving} toggle={() => setMoving(!moving)} />
        )}
        {canFold && (
          <button type="button" class="plain icon" aria-label={words.fold} title={words.fold} onClick={actions.fold}>
            <LineIcon path="m3 6 5 5 5-5" stroke={2} />
          </button>
        )}
      </header>
      {moving && !isDock && <Places words={words.move} put={actions.put} />}
      {children}
    </section>
  );
}

/** A calm word that something could not be kept, and a way to try again. */
export function NotSaved({ text, words, actions }: { text: string; words: CardWords; actions: CardActions }) {
  return (
    <div class="notice">
      <p>{text}</p>
      <button type="button" class="button" onClick={actions.retry}>
        {words.retry}
      </button>
    </div>
  );
}
