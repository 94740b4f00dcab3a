/** The two origins that Cairn knows, and the rule by which it knows them. */

export const MANAGER_ORIGIN = 'https://manager.infomaniak.com';

/** Where the Manager sends everybody to the page they last used. */
export const MANAGER_ENTRANCE = `${MANAGER_ORIGIN}/`;

/**
 * Whether `origin` is the knowledge base of a build made for `site`. A build made for localhost, as `npm start` makes it,
 * takes any port there, because the port that was free yesterday may be taken today.
 */
export function isKnowledgeBase(origin: string, site: string): boolean {
  if (origin === site) return true;
  const wanted = new URL(site);
  return wanted.hostname === 'localhost' && URL.canParse(origin) && withoutPort(origin) === withoutPort(site);
}

/** A match pattern for all pages of an origin. Patterns know no ports: one without matches every port. */
export function pagesOf(origin: string): string {
  return `${withoutPort(origin)}/*`;
}

function withoutPort(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}`;
}
