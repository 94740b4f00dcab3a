import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, otherLanguage } from '#shared/guide/language.ts';
import { type LoadedSearch, loadSearch } from '../client/load-search.ts';
import { type Found, searchGuides } from '../client/search-guides.ts';
import type { Piece } from '../client/search-parts.ts';
import type { SupportWords } from '../words/support-words.ts';

type Props = {
  readonly language: Language;
  readonly say: SupportWords;
  onChoose(key: string, place?: string): void;
};

const PAUSE = 120;

/** Guides by a few words, with their parts that say it: each one is a button. */
export function GuideSearch({ language, say, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Found[]>();
  const [status, setStatus] = useState('');
  const loading = useRef<Promise<LoadedSearch> | undefined>(undefined);

  const search = async (words: string): Promise<readonly Found[]> => {
    loading.current ??= loadSearch(language);
    const loaded = await loading.current;
    const { guides } = await searchGuides(loaded.pagefind, loaded.words, words);
    return guides.filter(({ url }) => keyOf(url));
  };
  const fail = () => {
    loading.current = undefined;
    setStatus(say.fails);
  };

  useEffect(() => {
    const words = typed.trim();
    let isWanted = true;
    const show = (guides: readonly Found[]) => {
      if (!isWanted) return;
      setFound(guides);
      setStatus(guides.length > 0 ? say.found(guides.length) : say.none);
    };
    if (!words) {
      setFound(undefined);
      setStatus('');
      return;
    }
    const pause = setTimeout(() => void search(words).then(show, fail), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(pause);
    };
  }, [typed]);

  // Enter takes the first guide of what stands there now, shown yet or not.
  const chooseFirst = async (event: Event) => {
    event.preventDefault();
    const [first] = typed.trim() ? await search(typed.trim()).catch(() => []) : [];
    if (first) onChoose(keyOf(first.url));
  };

  return (
    <form class="support-search" onSubmit={(event) => void chooseFirst(event)}>
      <label for="_support-search">{say.search}</label>
      <input
        id="_support-search"
        type="search"
        autocomplete="off"
        aria-describedby="_support-hint"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p id="_support-hint">{say.searchHint}</p>
      <p role="status">{status}</p>
      {found && found.length > 0 && (
        <ol class="support-found" aria-label={say.findings}>
          {found.map((guide) => (
            <li key={guide.url}>
              <button type="button" class="support-guide" onClick={() => onChoose(keyOf(guide.url))}>
                <strong>{guide.title}</strong>
                {guide.otherTitle && <span lang={otherLanguage(language)}>{guide.otherTitle}</span>}
              </button>
              <ul>
                {guide.parts.map(({ url, title }) => (
                  <li key={url}>
                    <button type="button" onClick={() => onChoose(keyOf(url), url.split('#')[1])}>
                      {title.map(drawPiece)}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </form>
  );
}

function drawPiece({ text, marked }: Piece, at: number) {
  return marked ? <mark key={at}>{text}</mark> : text;
}

/** The key in a guide's address; empty for a page that is no guide. */
function keyOf(url: string): string {
  return /\/guides\/([^/#]+)/.exec(url)?.[1] ?? '';
}
