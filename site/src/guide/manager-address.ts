import type { ManagerPage } from '#shared/guide/page.ts';
import { PRACTISED } from '../practice/practised-guides.ts';

const MANAGER = 'https://manager.infomaniak.com';

/** Where a page of the Manager stands; the Manager's root where no source knows its address, or it needs a number we lack. */
export function managerAddress(page: ManagerPage | undefined): string {
  if (!page || page.routes === 'unknown') return `${MANAGER}/`;
  const route = page.routes.map((known) => known.replace('/:org?', '')).find((known) => !known.includes('/:'));
  return `${MANAGER}${route ?? '/'}`;
}

/**
 * The practice Manager, ready to walk a guide, from its beginning or from one step.
 *
 * @returns nothing for a guide that cannot be practised yet.
 */
export function practiceAddress(guide: string, language: string, step?: string): string | undefined {
  if (!PRACTISED.has(guide)) return undefined;
  const query = new URLSearchParams({ guide, ...(step && { step }), language });
  return `/practice/?${query}`;
}
