import { useState } from 'preact/hooks';
import { type Language, otherLanguage } from '#shared/guide/language.ts';
import { STONES } from '#shared/page/tokens.ts';
import type { GuideSummary, Overview } from '../messages/overview.ts';
import { GuideEntry } from './guide-entry.tsx';
import { RunChecklist } from './run-checklist.tsx';
import type { RunActions } from './run-line.tsx';
import { searchGuides } from './search.ts';
import { type Notice, type PanelWords, panelWords, type Surface } from './words.ts';

type Props = {
  readonly overview: Overview;
  readonly surface: Surface;
  readonly notice: Notice | undefined;
  readonly speak: (language: Language) => void;
  readonly begin: (guide: string, again: boolean) => void;
  /** Tries again to save what could not be saved. */
  readonly save: () => void;
  /** Saves all progress as a file. */
  readonly saveCopy: () => void;
  /** Nothing where the browser has no side panel. */
  readonly openAtSide: (() => void) | undefined;
  readonly run: RunActions;
};

/** Everything in a panel: language, the run in front, search, the guides and how far they are. */
export function Panel({ overview, surface, notice, speak, begin, save, saveCopy, openAtSide, run }: Props) {
  const [query, setQuery] = useState('');
  const { language, knowledgeBase } = overview;
  const words = panelWords(language);
  const found = searchGuides(overview.guides, query, language);
  const here = query ? [] : found.filter(({ key }) => overview.here.includes(key));
  const others = found.filter((guide) => !here.includes(guide));
  const list = { language, words, knowledgeBase, begin };
  const checklist = !query && overview.run && (
    <RunChecklist run={overview.run} guides={overview.guides} language={language} words={words} actions={run} />
  );
  const told = notice ?? standingNotice(overview);
  return (
    <div class="panel" lang={language}>
      <Header words={words} language={language} speak={speak} openAtSide={openAtSide} />
      <main>
        <p class="notice" role="status" tabIndex={-1}>
          {told && words.notices[told]}
        </p>
        {overview.unsaved > 0 && (
          <div class="notice">
            <p>{words.unsaved(overview.unsaved)}</p>
            <p class="actions">
              <button type="button" onClick={save}>
                {words.saveNow}
              </button>
              <button type="button" onClick={saveCopy}>
                {words.saveCopy}
              </button>
            </p>
          </div>
        )}
        {overview.old > 0 && <p class="nothing">{words.old(overview.old)}</p>}
        {/* At the side somebody works with it; in the toolbar they look for a guide first. */}
        {surface === 'side' && checklist}
        <label class="search">
          <span>{words.search}</span>
          <input
            type="search"
            value={query}
            placeholder={words.searchHint}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <p class="unseen" role="status">
          {query && words.found(found.length)}
        </p>
        {found.length === 0 && <p class="nothing">{words.nothingFound}</p>}
        {surface === 'popup' && checklist}
        {here.length > 0 && <GuideList name={words.forThisPage} guides={here} {...list} />}
        <GuideList name={here.length > 0 ? words.otherGuides : words.guides} guides={others} {...list} />
      </main>
      <footer>
        <a href={`${knowledgeBase}/${language}/`} target="_blank" rel="noreferrer">
          {words.knowledgeBase}
          <span class="unseen"> ({words.newTab})</span>
        </a>
        <a class="data" href="your-data.html" target="_blank" rel="noreferrer">
          {words.yourData}
          <span class="unseen"> ({words.newTab})</span>
        </a>
        <p>{words.independent}</p>
      </footer>
    </div>
  );
}

type ListProps = {
  readonly name: string;
  readonly guides: readonly GuideSummary[];
  readonly language: Language;
  readonly words: PanelWords;
  readonly knowledgeBase: string;
  readonly begin: Props['begin'];
};

function GuideList({ name, guides, language, words, knowledgeBase, begin }: ListProps) {
  return (
    <>
      {name !== words.guides && <p class="list-name">{name}</p>}
      <ul class="guides" aria-label={name}>
        {guides.map((guide) => (
          <GuideEntry
            key={guide.key}
            guide={guide}
            language={language}
            words={words}
            page={`${knowledgeBase}${guide.address[language]}`}
            begin={begin}
          />
        ))}
      </ul>
    </>
  );
}

/** What stays true of the browser while the panel is open. */
function standingNotice({ storage, isPrivate }: Overview): Notice | undefined {
  if (storage !== 'usable') return `storage-${storage}`;
  return isPrivate ? 'private' : undefined;
}

type HeaderProps = Pick<Props, 'speak' | 'openAtSide'> & { readonly words: PanelWords; readonly language: Language };

function Header({ words, language, speak, openAtSide }: HeaderProps) {
  const other = otherLanguage(language);
  return (
    <header>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        {STONES.map(({ color, path }) => (
          <path key={color} fill={color} d={path} />
        ))}
      </svg>
      <h1>{words.title}</h1>
      {openAtSide && (
        <button type="button" onClick={openAtSide}>
          {words.openAtSide}
        </button>
      )}
      <button type="button" lang={other} onClick={() => speak(other)}>
        {words.otherLanguage}
      </button>
    </header>
  );
}
