import type { Language } from '#shared/guide/language.ts';
import { panelWords } from './words.ts';

type Props = {
  readonly language: Language;
  /** Nothing where it would be in vain. */
  readonly tryAgain: (() => void) | undefined;
};

/** In place of the panel, where the background does not answer: what to do. */
export function NoAnswer({ language, tryAgain }: Props) {
  const words = panelWords(language);
  return (
    <div class="notice" role="alert" lang={language}>
      <p>{words.notices[tryAgain ? 'no-answer' : 'updated']}</p>
      {tryAgain && (
        <p class="actions">
          <button type="button" onClick={tryAgain}>
            {words.saveNow}
          </button>
        </p>
      )}
    </div>
  );
}
