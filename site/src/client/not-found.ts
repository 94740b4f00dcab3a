import { LANGUAGES, type Language, languageOf } from '#shared/guide/language.ts';
import { chooseLanguage, storedLanguage } from './choose-language.ts';
import { readFaqAddress } from './faq-address.ts';
import { wordsOfAddress } from './not-found-words.ts';

/**
 * Where the page does not exist: the original's form of address leads to our guide, or to the original itself; any other is
 * searched for what was meant, in the language that it begins with or the reader's.
 */
const language = languageOfAddress(location.pathname);
const asked = readFaqAddress(location.pathname);

void (asked ? goToNumber(asked.faq, asked.language ?? 'en') : searchForAddress());

function languageOfAddress(path: string): Language {
  const first = languageOf(path.split('/')[1], LANGUAGES);
  return first ?? chooseLanguage(storedLanguage(), navigator.languages) ?? 'en';
}

async function goToNumber(faq: number, to: Language): Promise<void> {
  const short = `/${faq}/`;
  // A host that answers every address would lead here again and again.
  if (location.pathname !== short && (await exists(short)))
    location.replace(`${short}?${languageQuery(to)}${location.hash}`);
  else offerOriginal(faq);
}

function languageQuery(to: Language): string {
  const query = new URLSearchParams(location.search);
  query.set('language', to);
  return `${query}`;
}

async function exists(address: string): Promise<boolean> {
  const answer = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
  return answer?.ok ?? false;
}

function offerOriginal(faq: number): void {
  for (const offer of document.querySelectorAll<HTMLElement>('[data-original]')) {
    const link = offer.querySelector('a');
    if (!link) continue;
    link.href = `https://faq.infomaniak.com/${faq}`;
    link.textContent = `FAQ ${faq}`;
    offer.hidden = false;
  }
}

async function searchForAddress(): Promise<void> {
  const { names, words } = wordsOfAddress(location.pathname);
  for (const name of names) {
    if (await exists(`/${name}/`)) return location.replace(`/${name}/?${languageQuery(language)}${location.hash}`);
  }
  const form = document.querySelector<HTMLFormElement>('form[data-search-here]');
  const results = document.querySelector<HTMLElement>('.search-results');
  const input = form?.querySelector('input');
  if (!form || !results || !input) return;
  // The search reads the index of the page's language. Each half of the page says its own.
  document.documentElement.lang = language;
  showFirst(language);
  input.value = words;
  form.hidden = false;
  const { searchBox } = await import('./search-box.ts');
  searchBox({ form, results, language }, new AbortController().signal);
}

/** The reader's language comes first and the other one last, and the field speaks it. */
function showFirst(first: Language): void {
  const page = document.querySelector('main');
  for (const section of page?.querySelectorAll(':scope > section') ?? []) {
    if (section instanceof HTMLElement && section.lang !== first) page?.append(section);
  }
  for (const words of document.querySelectorAll<HTMLElement>('form [lang]')) words.hidden = words.lang !== first;
}
