/**
 * Puts focus on the anchor that the address names, now and whenever it changes. The browser has scrolled there itself.
 * Where there is no such anchor, `status` says so.
 */
export function arriveAtAnchors(status: HTMLElement, signal: AbortSignal): void {
  const arrive = () => {
    const anchor = anchorOfAddress(document, location.hash);
    if (anchor) focusOn(anchor);
    status.textContent = anchor || !location.hash ? '' : (status.dataset.unknownAnchor ?? '');
  };
  window.addEventListener('hashchange', arrive, { signal });
  arrive();
}

function focusOn(anchor: HTMLElement): void {
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
