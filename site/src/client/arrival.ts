/** Puts focus on the anchor that the address names, now and whenever it changes. The browser has scrolled there itself. */
export function focusOnArrival(signal: AbortSignal): void {
  window.addEventListener('hashchange', focusAnchor, { signal });
  focusAnchor();
}

function focusAnchor(): void {
  const anchor = anchorOfAddress(document, location.hash);
  if (!anchor) return;
  anchor.tabIndex = -1;
  // The browser's own scrolling keeps clear of the header; focus would scroll a second time and land below it.
  anchor.focus({ preventScroll: true });
}

/** The element that a fragment means: for an older id the anchor that took its place; nothing where the page has neither. */
export function anchorOfAddress(page: Document, hash: string): HTMLElement | null {
  const named = page.getElementById(decodeFragment(hash.slice(1)));
  if (!named?.classList.contains('alias')) return named;
  return page.getElementById(named.closest<HTMLElement>('[data-anchor]')?.dataset.anchor ?? '');
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
