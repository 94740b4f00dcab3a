import type { Language } from '#shared/guide/language.ts';
import type { Text } from '#shared/guide/schema.ts';
import type { Review } from '../messages/progress-file.ts';
import type { DataWords } from './data-words.ts';
import type { DataActions } from './your-data.tsx';

type Props = {
  readonly words: DataWords;
  readonly language: Language;
  readonly review: Review | undefined;
  readonly actions: DataActions;
};

/** Brings a copy back: first a file is chosen, then its summary is read, then it is added. */
export function Import({ words, language, review, actions }: Props) {
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{words.importTitle}</h2>
      <p>{words.importLead}</p>
      <label class="file">
        <span>{words.choose}</span>
        <input
          type="file"
          accept=".json,application/json"
          // The same file, chosen again after it was mended or after Cancel, would be no change.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) actions.review(file);
          }}
        />
      </label>
      <div role="status">
        {review && !review.readable && <p class="notice">{words.badFile[review.why]}</p>}
        {review?.readable && <Summary words={words} language={language} review={review} />}
      </div>
      {review?.readable && (
        <p class="actions">
          {review.adds.length > 0 && (
            <button class="main" type="button" id="add" onClick={actions.add}>
              {words.add}
            </button>
          )}
          <button type="button" onClick={actions.cancel}>
            {words.cancel}
          </button>
        </p>
      )}
    </section>
  );
}

type SummaryProps = Pick<Props, 'words' | 'language'> & { readonly review: Extract<Review, { readable: true }> };

function Summary({ words, language, review: { adds, stays, unknown } }: SummaryProps) {
  const titles = (texts: readonly Text[]) => (
    <ul>
      {texts.map((title) => (
        <li key={title.en}>{title[language]}</li>
      ))}
    </ul>
  );
  return (
    <>
      <p>{words.adds(adds.length)}</p>
      {titles(adds)}
      {stays.length > 0 && <p>{words.stays(stays.length)}</p>}
      {titles(stays)}
      {unknown.length > 0 && <p>{words.unknown(unknown.length)}</p>}
    </>
  );
}
