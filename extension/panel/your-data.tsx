import { useState } from 'preact/hooks';
import { type Language, otherLanguage } from '#shared/guide/language.ts';
import type { Review, StoredData } from '../messages/progress-file.ts';
import { type DataWords, dataWords, type Said } from './data-words.ts';
import { Import } from './import.tsx';
import { PrivacyPromises } from './privacy-promises.tsx';
import { panelWords } from './words.ts';

/** What the page's buttons do. Each ends with the page drawn anew. */
export type DataActions = {
  speak(language: Language): void;
  save(): void;
  review(file: File): void;
  add(): void;
  cancel(): void;
  deleteOld(): void;
  forget(): void;
};

type Props = {
  readonly data: StoredData;
  /** What the file that was chosen would add. */
  readonly review: Review | undefined;
  readonly said: Said | undefined;
  readonly actions: DataActions;
};

/** What Cairn keeps of somebody: to see, to take along, to bring back, to forget. */
export function YourData({ data, review, said, actions }: Props) {
  const { language, storage } = data;
  const words = dataWords(language);
  const other = otherLanguage(language);
  return (
    <div class="panel" lang={language}>
      <header>
        <h1>{words.title}</h1>
        <button type="button" lang={other} onClick={() => actions.speak(other)}>
          {words.otherLanguage}
        </button>
      </header>
      <main>
        <p class="notice" role="status">
          {said ? words.said[said] : storage !== 'usable' && panelWords(language).notices[`storage-${storage}`]}
        </p>
        <Kept data={data} words={words} />
        <section aria-labelledby="export">
          <h2 id="export">{words.exportTitle}</h2>
          <p>{words.exportLead}</p>
          <p class="actions">
            <button type="button" id="save" disabled={data.file.guides.length === 0} onClick={actions.save}>
              {words.save}
            </button>
          </p>
        </section>
        <Import words={words} language={language} review={review} actions={actions} />
        {data.old.length > 0 && (
          <section aria-labelledby="old">
            <h2 id="old">{words.oldTitle}</h2>
            <p>{words.old(data.old.length)}</p>
            <ul>
              {data.old.map((title) => (
                <li key={title.en}>{title[language]}</li>
              ))}
            </ul>
            <p class="actions">
              <button type="button" id="delete-old" onClick={actions.deleteOld}>
                {words.deleteOld}
              </button>
            </p>
          </section>
        )}
        <Forget words={words} forget={actions.forget} />
        <PrivacyPromises title={words.privacyTitle} language={language} />
      </main>
      <footer>
        <p>{words.version(data.version)}</p>
      </footer>
    </div>
  );
}

function Kept({ data: { file, unreadable, language }, words }: { data: StoredData; words: DataWords }) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{words.progressTitle}</h2>
      <p>{words.kept(file.guides.length)}</p>
      <ul>
        {file.guides.map(({ guide, title, lastUsed }) => (
          <li key={guide}>
            {title[language]} ({words.lastUsed(new Date(lastUsed).toLocaleDateString(language, { dateStyle: 'long' }))})
          </li>
        ))}
      </ul>
      {unreadable > 0 && <p>{words.unreadable(unreadable)}</p>}
    </section>
  );
}

/** Asks once more before anything is lost. */
function Forget({ words, forget }: { words: DataWords; forget: () => void }) {
  const [asked, setAsked] = useState(false);
  const answer = (isSure: boolean) => {
    setAsked(false);
    if (isSure) forget();
  };
  return (
    <section aria-labelledby="forget-title">
      <h2 id="forget-title">{words.forgetTitle}</h2>
      <p role="status">{asked ? words.forgetSure : words.forgetLead}</p>
      <p class="actions">
        {asked ? (
          <>
            <button type="button" id="forget-yes" onClick={() => answer(true)}>
              {words.forgetYes}
            </button>
            <button type="button" onClick={() => answer(false)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <button type="button" id="forget" onClick={() => setAsked(true)}>
            {words.forget}
          </button>
        )}
      </p>
    </section>
  );
}
