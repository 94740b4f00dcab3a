import type { PageIdentity } from './description.ts';
import { matchRoute } from './match-page.ts';

/** Whether an address is the target's page. An address that nobody knows may be a new one of the very page. */
export function isSamePage(page: PageIdentity | undefined, path: string): 'same' | 'other' | 'unknown' {
  if (!page) return 'unknown';
  if (page.routes.some((route) => matchRoute(route, path))) return 'same';
  return page.others.some((route) => matchRoute(route, path)) ? 'other' : 'unknown';
}
