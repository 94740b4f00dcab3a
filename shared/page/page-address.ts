import type { ManagerPage } from '#shared/guide/page.ts';

/**
 * Where a page of the Manager stands, as a path that a link can have; nothing where no source names it, or where its
 * address needs a number that only the Manager knows.
 *
 * @param base what stands before the Manager's paths in the address: '' or '/practice'.
 * @param here the path of the current address. The Organization named in it stays the same.
 */
export function pageAddress(page: ManagerPage, base: string, here: string): string | undefined {
  if (page.routes === 'unknown') return undefined;
  const route = page.routes.find((candidate) => !candidate.split('/').some(needsNumber));
  if (route === undefined) return undefined;
  const organization = organizationIn(here.startsWith(base) ? here.slice(base.length) : here);
  const parts = route.split('/').map((part) => (part === ':org?' ? organization : part));
  return base + parts.filter((part) => part !== undefined).join('/');
}

function needsNumber(part: string): boolean {
  return part.startsWith(':') && part !== ':org?';
}

function organizationIn(path: string): string | undefined {
  return /^\/v3\/(\d+)(?:\/|$)/.exec(path)?.[1];
}
