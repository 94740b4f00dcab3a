import type { Place } from '#shared/guide/schema.ts';
import type { Area, Box, Candidate, Snapshot } from './snapshot.ts';

type AreaKind = Area['kind'];

/** What a writer calls the one may well be drawn as the other, so it speaks neither for nor against. */
const ALSO: Readonly<Partial<Record<AreaKind, readonly AreaKind[]>>> = {
  main: ['dialog', 'panel'],
  dialog: ['panel'],
  panel: ['dialog', 'menu'],
  menu: ['panel', 'dialog'],
};

/** Whether any element of the page lies in such an area: where none does, the page does not say what is where. */
export function hasArea(snapshot: Snapshot, kind: AreaKind): boolean {
  return snapshot.candidates.some((candidate) => candidate.areas.some((area) => area.kind === kind));
}

const LAYOUT = new Set<AreaKind>(['sidebar', 'header', 'main']);

/**
 * For pages that show no such area. Their layout may have changed, so a column may be a bar now; but what stands in the bar
 * or the column around a page stands in no window, menu or row.
 */
export function areaUnseen({ areas }: Candidate, area: AreaKind): 'outside' | 'unknown' {
  if (LAYOUT.has(area)) return 'unknown';
  return areas.some(({ kind }) => kind === 'header' || kind === 'sidebar') ? 'outside' : 'unknown';
}

export function matchArea(candidate: Candidate, kind: AreaKind): 'inside' | 'outside' | 'unknown' {
  const [innermost] = candidate.areas;
  // A window in front of the main part is its own place, even where the page nests it there.
  if (innermost && ALSO[kind]?.includes(innermost.kind)) return 'unknown';
  return candidate.areas.some((area) => area.kind === kind) ? 'inside' : 'outside';
}

type Region = NonNullable<Place['region']>;

/** Thirds from the top and from the left; nothing where the region does not care. */
const THIRDS: Readonly<Record<Region, { readonly row?: number; readonly column?: number }>> = {
  'top-left': { row: 0, column: 0 },
  top: { row: 0 },
  'top-right': { row: 0, column: 2 },
  left: { column: 0 },
  center: { row: 1, column: 1 },
  right: { column: 2 },
  'bottom-left': { row: 2, column: 0 },
  bottom: { row: 2 },
  'bottom-right': { row: 2, column: 2 },
};

/** Where an element lies in the innermost area asked for, else in the viewport. `unknown`: nearly there, or not drawn. */
export function matchRegion(
  candidate: Candidate,
  region: Region,
  kind: AreaKind | undefined,
  viewport: Snapshot['viewport'],
): 'there' | 'opposite' | 'unknown' {
  const frame = candidate.areas.find((area) => area.kind === kind)?.box ?? { x: 0, y: 0, ...viewport };
  if (isEmpty(candidate.box) || isEmpty(frame)) return 'unknown';
  const { row, column } = THIRDS[region];
  const { box } = candidate;
  const down = row === undefined ? 0 : Math.abs(third(box.y + box.height / 2, frame.y, frame.height) - row);
  const across = column === undefined ? 0 : Math.abs(third(box.x + box.width / 2, frame.x, frame.width) - column);
  const distance = Math.max(down, across);
  if (distance === 0) return 'there';
  return distance === 1 ? 'unknown' : 'opposite';
}

function third(at: number, start: number, length: number): number {
  return Math.min(2, Math.max(0, Math.floor((3 * (at - start)) / length)));
}

function isEmpty(box: Box): boolean {
  return !(box.width > 0 && box.height > 0);
}
