import { ANYWHERE } from '#shared/guide/anywhere.ts';
import type { ManagerPages } from '#shared/guide/page.ts';

/**
 * Whether an address is one of a route such as `/v3/:org?/ng/home`: `:org?` is an optional number, `:org` a number, `:id`
 * any one part. Query, fragment and trailing slash do not matter.
 */
export function matchRoute(pattern: string, path: string): boolean {
  return matchParts(partsOf(pattern), partsOf(path.split(/[?#]/)[0] ?? ''));
}

function matchParts(pattern: readonly string[], path: readonly string[]): boolean {
  const [expected, ...rest] = pattern;
  if (expected === undefined) return path.length === 0;
  if (expected === ':org?' && matchParts(rest, path)) return true;
  const [part, ...others] = path;
  return part !== undefined && matchPart(expected, part) && matchParts(rest, others);
}

function matchPart(expected: string, part: string): boolean {
  if (expected === ':id') return true;
  return expected.startsWith(':org') ? /^\d+$/.test(part) : expected === part;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

/** The page of the Manager that an address shows; of several, the one whose route says most. */
export function whichPage(path: string, pages: ManagerPages): { readonly page: string } | 'unknown' {
  const fitting = Object.entries(pages).flatMap(([page, { routes }]) =>
    routes === 'unknown' ? [] : routes.filter((route) => matchRoute(route, path)).map((route) => ({ page, route })),
  );
  const [best] = fitting.toSorted((a, b) => plainParts(b.route) - plainParts(a.route));
  return best ? { page: best.page } : 'unknown';
}

function plainParts(route: string): number {
  return partsOf(route).filter((part) => !part.startsWith(':')).length;
}

/**
 * Whether the customer is on a page. `elsewhere` only where the address is known to be another page of the Manager;
 * an address that nobody knows may be a new one of the very page.
 */
export function isOnPage(path: string, page: string, pages: ManagerPages): 'here' | 'elsewhere' | 'unknown' {
  if (page === ANYWHERE) return isForSignedOut(path) ? 'elsewhere' : 'here';
  const routes = Object.hasOwn(pages, page) ? pages[page]?.routes : undefined;
  if (routes === undefined) return 'unknown';
  if (routes !== 'unknown' && routes.some((route) => matchRoute(route, path))) return 'here';
  return whichPage(path, pages) === 'unknown' ? 'unknown' : 'elsewhere';
}

/** Where one signs in or up, on a host that has these pages beside the Manager's: nobody is in the Manager there. */
function isForSignedOut(path: string): boolean {
  return ['login', 'signup'].includes(partsOf(path)[0] ?? '');
}
