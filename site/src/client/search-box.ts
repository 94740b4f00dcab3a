import { LANGUAGES, languageOf } from '#shared/guide/language.ts';
import { searchSentences } from '../words/search-words.ts';
import { type LoadedSearch, loadSearch } from './load-search.ts';
import { type Findings, searchGuides } from './search-guides.ts';
import { moveThroughLinks } from './search-keys.ts';
import { drawBeginning, drawFindings } from './search-view.ts';

/** A field to type into and a place for what was found. */
export type Box = {
  readonly form: HTMLFormElement;
  readonly results: HTMLElement;
  /** As `<html lang>` has it. */
  readonly language: string;
};

/** Keys closer together than this are one word in the making: what stands there is looked up once they pause. */
const PAUSE = 40;

/** Searches while one types. Enter opens the first result; the arrow keys go through all of them. */
export function searchBox({ form, results, language }: Box, signal: AbortSignal): void {
  const input = form.querySelector('input');
  if (!input) return;
  const say = searchSentences[languageOf(language, LANGUAGES) ?? 'en'];
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('div');
  results.replaceChildren(status, list);

  let loading: Promise<LoadedSearch> | undefined;
  let asked = 0;
  let shown: Findings | undefined;

  const show = async (): Promise<void> => {
    const typed = input.value.trim();
    const mine = ++asked;
    try {
      loading ??= loadSearch(language);
      const { pagefind, words } = await loading;
      const findings = typed ? await searchGuides(pagefind, words, typed) : undefined;
      // Older than what was typed since.
      if (mine !== asked) return;
      shown = findings;
      status.textContent = findings ? statusOf(findings, typed) : '';
      list.replaceChildren(
        ...(findings && findings.guides.length > 0 ? drawFindings(findings, say) : drawBeginning(words.begin, say)),
      );
    } catch {
      if (mine !== asked) return;
      loading = undefined;
      shown = undefined;
      status.textContent = say.fails;
      list.replaceChildren();
    }
  };
  const statusOf = ({ guides, straight }: Findings, typed: string): string => {
    if (straight) return say.straight;
    return guides.length > 0 ? say.found(guides.length) : say.none(typed);
  };

  let pause = 0;
  let typedAt = Number.NEGATIVE_INFINITY;
  const answer = ({ timeStamp }: Event): void => {
    clearTimeout(pause);
    if (timeStamp - typedAt > PAUSE) void show();
    else pause = window.setTimeout(() => void show(), PAUSE);
    typedAt = timeStamp;
  };
  input.addEventListener('input', answer, { signal });
  signal.addEventListener('abort', () => clearTimeout(pause));
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      clearTimeout(pause);
      // What was found must be of the words that stand there now.
      void show().then(() => {
        if (shown && shown.guides.length > 0 && input.value.trim()) list.querySelector('a')?.click();
      });
    },
    { signal },
  );
  moveThroughLinks(input, list, signal);
  void show();
}
