import type { SupportWords } from '../words/support-words.ts';
import type { LinkLanguage } from './make-link.ts';

type Props = {
  readonly say: SupportWords;
  readonly chosen: LinkLanguage;
  readonly canStart: boolean;
  readonly start: boolean;
  onChoose(language: LinkLanguage): void;
  onStart(start: boolean): void;
};

const ALL: readonly LinkLanguage[] = ['own', 'en', 'fr'];

/** The language that a link leads to, and whether the page offers to start. */
export function LanguageChoice({ say, chosen, canStart, start, onChoose, onStart }: Props) {
  return (
    <>
      <fieldset class="support-language">
        <legend>{say.language}</legend>
        <div>
          {ALL.map((language) => (
            <label key={language}>
              <input type="radio" name="language" checked={language === chosen} onChange={() => onChoose(language)} />
              {say.languages[language]}
            </label>
          ))}
        </div>
        <p>{say.ownHint}</p>
      </fieldset>
      {canStart && (
        <label class="support-start">
          <input
            type="checkbox"
            checked={start}
            aria-describedby="_start-hint"
            onChange={({ currentTarget }) => onStart(currentTarget.checked)}
          />
          <span>
            {say.start}
            <small id="_start-hint">{say.startHint}</small>
          </span>
        </label>
      )}
    </>
  );
}
