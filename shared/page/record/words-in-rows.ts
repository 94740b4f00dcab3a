import type { Candidate } from '#shared/target/snapshot.ts';

/** Menus are lists too, and all that stands in them is the Manager's. */
const OF_THE_MANAGER = new Set<string | undefined>(['sidebar', 'header', 'menu', 'tab-bar']);

/** Every word of a page's rows: they are most likely the customer's, whose products, partners and bills they list. */
export function wordsInRows(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.filter(isInRow).flatMap(({ name, row }) => `${name} ${row}`.split(' ')));
}

function isInRow({ role, areas, row }: Candidate): boolean {
  if (role === 'row' || areas.some(({ kind }) => kind === 'table-row')) return true;
  return row !== '' && !OF_THE_MANAGER.has(areas[0]?.kind);
}
