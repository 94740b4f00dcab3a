/** Where the worker keeps what a reader opened. Worker and pages both look here. */
export const CACHES = {
  pages: 'cairn-pages',
  /** Named by their content: what is kept once is never wrong. */
  files: 'cairn-files',
  /** The search index, the packs of the practice Manager, pictures. */
  data: 'cairn-data',
} as const;

export const OFFLINE_PAGE = '/offline/';

/** Whether an address is one of a page: its last part has no ending. */
export function isPage(path: string): boolean {
  return !/\.[a-z0-9_]+$/i.test(path);
}

/**
 * One name for each page: without query and fragment, which no page of ours is made of, and with a slash at the end. The
 * practice Manager is one page with many addresses.
 */
export function pageName(address: string): string {
  const { origin, pathname } = new URL(address);
  return pathname.startsWith('/practice/') ? `${origin}/practice/` : `${origin}${pathname.replace(/\/?$/, '/')}`;
}

/** Whether the name of a file holds a hash of its content: what Astro bundles, and the parts of the search index. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith('/_astro/') || /^\/pagefind\/.*\.pf_(?:meta|index|fragment)$/.test(path);
}
