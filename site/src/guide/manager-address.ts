import type { ManagerPage } from '#shared/guide/page.ts';

const MANAGER = 'https://manager.infomaniak.com';

/** Where a page of the Manager stands; the Manager's root where no source knows its address, or it needs a number we lack. */
export function managerAddress(page: ManagerPage | undefined): string {
  if (!page || page.routes === 'unknown') return `${MANAGER}/`;
  const route = page.routes.map((known) => known.replace('/:org?', '')).find((known) => !known.includes('/:'));
  return `${MANAGER}${route ?? '/'}`;
}

/** The practice Manager, ready to walk a guide, from its beginning or from one step. */
export function practiceAddress(guide: string, language: string, step?: string): string {
  const query = new URLSearchParams({ guide, ...(step && { step }), language });
  return `/practice/?${query}`;
}
