import type { ArrivalWords } from '../words/arrival-words.ts';
import { anchorOfAddress } from './anchor-of-address.ts';

/**
 * Offers to start the walkthrough at the part that the address names, for whoever was sent a link that asks for it. The reader
 * starts it, never the link: the offer holds the page's own start links, which the extension answers.
 */
export function offerStart(words: ArrivalWords, hash: string, signal: AbortSignal): void {
  const links = startLinksAt(anchorOfAddress(document, hash));
  if (links.length === 0) return;
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
  offer.append(title, ...links.map(buttonFor), close);
  document.querySelector('main')?.append(offer);
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

function buttonFor(link: HTMLAnchorElement, at: number): Node {
  const button = link.cloneNode(true);
  if (button instanceof HTMLElement) button.className = at === 0 ? 'button primary' : 'button';
  return button;
}
