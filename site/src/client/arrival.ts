import { LANGUAGES, languageOf } from '#shared/guide/language.ts';
import { arrivalWords } from '../words/arrival-words.ts';
import { anchorOfAddress, isRetired } from './anchor-of-address.ts';
import { offerOtherBranches } from './fold-branches.ts';

/**
 * Puts focus on the anchor that the address names, now and whenever it changes, and offers the answers that are folded for it. The
 * browser has scrolled there itself. Where there is no such anchor, or it is an older one, `status` says so.
 */
export function arriveAtAnchors(status: HTMLElement, signal: AbortSignal): void {
  const words = arrivalWords[languageOf(document.documentElement.lang, LANGUAGES) ?? 'en'];
  const arrive = () => {
    const anchor = anchorOfAddress(document, location.hash);
    offerOtherBranches(anchor, words.unfold);
    if (anchor) focusOn(anchor);
    const missing = location.hash && !anchor ? status.dataset.unknownAnchor : undefined;
    status.textContent = missing ?? (isRetired(document, location.hash) ? words.retired : '');
  };
  // The mark of the first address (ThemeProvider.astro) holds no longer than that address.
  const forget = () => document.querySelector('[data-meant]')?.removeAttribute('data-meant');
  window.addEventListener('hashchange', forget, { signal });
  window.addEventListener('hashchange', arrive, { signal });
  arrive();
  if (new URLSearchParams(location.search).has('start'))
    void import('./offer-start.ts').then(({ offerStart }) => offerStart(words, location.hash, signal));
}

function focusOn(anchor: HTMLElement): void {
  anchor.tabIndex = -1;
  // The browser's own scrolling keeps clear of the header; focus would scroll a second time and land below it.
  anchor.focus({ preventScroll: true });
}
