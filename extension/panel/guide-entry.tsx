import type { Language } from '#shared/guide/language.ts';
import { otherLanguage } from '#shared/guide/language.ts';
import type { GuideSummary } from '../messages/overview.ts';
import type { PanelWords } from './words.ts';

type Props = {
  readonly guide: GuideSummary;
  readonly language: Language;
  readonly words: PanelWords;
  /** Where the guide's page is. */
  readonly page: string;
  readonly begin: (guide: string, again: boolean) => void;
};

/** One guide in the list: what it is, how far it is, and what can be done with it. */
export function GuideEntry({ guide, language, words, page, begin }: Props) {
  const { key, faq, title, progress } = guide;
  const told = words.progress(progress);
  const isUnderWay = progress.is === 'open' || progress.is === 'left';
  const main = isUnderWay ? words.goOn : progress.is === 'new' ? words.start : words.again;
  const id = `guide-${key}`;
  return (
    <li class="guide" data-progress={progress.is}>
      <h2 id={id}>{title[language]}</h2>
      <p class="about">
        <span lang={otherLanguage(language)}>{title[otherLanguage(language)]}</span>
        {faq !== undefined && <span class="faq"> · FAQ {faq}</span>}
      </p>
      {told && <p class="progress">{told}</p>}
      <p class="actions">
        {guide.walkable && (
          <button
            class="main"
            type="button"
            id={`${id}-main`}
            aria-labelledby={`${id}-main ${id}`}
            onClick={() => begin(key, false)}
          >
            {main}
          </button>
        )}
        {isUnderWay && (
          <button
            type="button"
            id={`${id}-again`}
            aria-labelledby={`${id}-again ${id}`}
            onClick={() => begin(key, true)}
          >
            {words.again}
          </button>
        )}
        <a href={page} target="_blank" rel="noreferrer" id={`${id}-page`} aria-labelledby={`${id}-page ${id}`}>
          {words.read}
          <span class="unseen"> ({words.newTab})</span>
        </a>
      </p>
    </li>
  );
}
