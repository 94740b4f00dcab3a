import { LANGUAGES, languageOf, otherLanguage } from '#shared/guide/language.ts';
import type { SearchSentences } from '../words/search-words.ts';
import type { Findings, Found } from './search-guides.ts';
import type { Part, Piece } from './search-parts.ts';
import type { Offer, SearchWords } from './search-words.ts';

/** What was found, as elements. Nothing is ever made from HTML. */
export function drawFindings({ guides, unknown }: Findings, say: SearchSentences): readonly HTMLElement[] {
  const notes = unknown.map(({ typed, instead }) =>
    paragraph([instead ? say.instead(typed, instead) : say.unknown(typed)], 'search-note'),
  );
  const list = document.createElement('ol');
  list.append(...guides.map((found) => drawGuide(found, say)));
  return [...notes, list];
}

/** Where to begin for whoever has typed nothing yet, or found nothing. */
export function drawBeginning(
  { guides, categories }: SearchWords['begin'],
  say: SearchSentences,
): readonly HTMLElement[] {
  return [paragraph([say.begin]), offers(guides), paragraph([say.categories]), offers(categories)];
}

function drawGuide({ url, title, purpose, parts, otherWords }: Found, say: SearchSentences): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link(url, [title]), paragraph(drawPieces(purpose)));
  if (otherWords) {
    const other = document.createElement('span');
    other.lang = otherLanguage(languageOf(document.documentElement.lang, LANGUAGES) ?? 'en');
    other.textContent = otherWords;
    item.append(paragraph([`${say.inOther} `, other], 'search-note'));
  }
  if (parts.length > 0) {
    const list = document.createElement('ul');
    list.append(...parts.map(drawPart));
    item.append(list);
  }
  return item;
}

function drawPart({ url, title, excerpt }: Part): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link(url, drawPieces(title)));
  if (excerpt) item.append(paragraph(drawPieces(excerpt)));
  return item;
}

function offers(all: readonly Offer[]): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'search-offers';
  for (const { url, title } of all) {
    const item = document.createElement('li');
    item.append(link(url, [title]));
    list.append(item);
  }
  return list;
}

function link(url: string, words: readonly (string | Node)[]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = url;
  made.append(...words);
  return made;
}

function paragraph(words: readonly (string | Node)[], name?: string): HTMLParagraphElement {
  const made = document.createElement('p');
  if (name) made.className = name;
  made.append(...words);
  return made;
}

/** Found words are marked, without the stop behind them. */
function drawPieces(pieces: readonly Piece[]): (string | Node)[] {
  return pieces.flatMap(({ text, marked }) => {
    if (!marked) return [text];
    const [, words = text, stop = ''] = /^(.*?)([\s.,;:?!…)»]*)$/s.exec(text) ?? [];
    const mark = document.createElement('mark');
    mark.textContent = words;
    return [mark, stop];
  });
}
