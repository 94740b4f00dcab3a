/** The element that a fragment means: for an older id the anchor that took its place; nothing where the page has neither. */
export function anchorOfAddress(page: Document, hash: string): HTMLElement | null {
  const named = page.getElementById(decodeFragment(hash.slice(1)));
  if (!named?.classList.contains('alias')) return named;
  return page.getElementById(named.closest<HTMLElement>('[data-anchor]')?.dataset.anchor ?? '');
}

/** Whether a fragment is an older id. */
export function isRetired(page: Document, hash: string): boolean {
  return page.getElementById(decodeFragment(hash.slice(1)))?.classList.contains('alias') ?? false;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
