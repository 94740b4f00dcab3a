import type { ArrivalWords } from '../words/arrival-words.ts';
import { anchorOfAddress } from './anchor-of-address.ts';

/**
 * Offers to start the walkthrough at the part that the address names, for whoever was sent a link that asks for it. The reader
 * starts it, never the link: the offer holds the page's own start links, which the extension answers.
 */
export function offerStart(words: ArrivalWords, hash: string, signal: AbortSignal): void {
  const anchor = anchorOfAddress(document, hash);
  const links = startLinksAt(anchor);
  if (links.length === 0) return;
  // An answer is a place to start at, too: the walk then knows which way was meant.
  const branch = anchor?.closest<HTMLElement>('[data-anchor]:is(.branch)')?.dataset.anchor;
  const answer = anchor?.id === branch ? branch : undefined;
  const offer = document.createElement('section');
  const title = document.createElement('p');
  const close = document.createElement('button');
  title.id = '_offer-title';
  title.textContent = words.startTitle;
  offer.className = 'offer-start';
  offer.setAttribute('aria-labelledby', title.id);
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => offer.remove(), { signal });
  offer.append(title, ...links.map((link, at) => buttonFor(link, at, answer)), close);
  // Not inside the page's columns, which lie over each other.
  document.body.append(offer);
}

/** The start links of a step, those of its first step for a section or an answer, else those of the whole guide. */
function startLinksAt(anchor: HTMLElement | null): readonly HTMLAnchorElement[] {
  const part = anchor?.closest('[data-anchor]') ?? null;
  const places = [part?.querySelector('.step-actions'), document.querySelector('.start')];
  for (const place of places) {
    const links = [...(place?.querySelectorAll<HTMLAnchorElement>('a[data-cairn-start], a[href^="/practice/"]') ?? [])];
    if (links.length > 0) return links;
  }
  return [];
}

function buttonFor(link: HTMLAnchorElement, at: number, answer: string | undefined): Node {
  const button = document.createElement('a');
  for (const { name, value } of link.attributes) button.setAttribute(name, value);
  button.append(...[...link.childNodes].map((part) => part.cloneNode(true)));
  button.className = at === 0 ? 'button primary' : 'button';
  if (answer) startAt(button, answer);
  return button;
}

function startAt(link: HTMLAnchorElement, answer: string): void {
  link.removeAttribute('aria-label');
  if (link.dataset.cairnStart) {
    link.dataset.cairnStep = answer;
    return;
  }
  const practice = new URL(link.href);
  practice.searchParams.set('step', answer);
  link.href = `${practice.pathname}${practice.search}`;
}
