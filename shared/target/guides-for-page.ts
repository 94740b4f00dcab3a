import { namesUsed } from '#shared/guide/names-used.ts';
import type { ManagerPages } from '#shared/guide/page.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { whichPage } from './match-page.ts';

/**
 * Keys of the guides that have to do with the page which an address of the Manager shows, in the order of the guides. None for an
 * address that nobody knows: no guide is better than a guess.
 */
export function guidesForPage(guides: readonly Guide[], pages: ManagerPages, path: string): readonly string[] {
  const here = whichPage(path, pages);
  if (here === 'unknown') return [];
  const isHere = (guide: Guide) => namesUsed(guide).some(({ of, name }) => of === 'page' && name === here.page);
  return guides.filter(isHere).map(({ key }) => key);
}
