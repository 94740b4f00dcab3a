import { AREA_BY_ROLE, type AreaKind, shapedArea, sideLandmarkArea } from '#shared/page/area-kind.ts';
import type { Area, Box } from '#shared/target/snapshot.ts';
import type { PageElement, RecordedPage } from './page-element.ts';
import { type PageTree, pathsAround, tagOfPath } from './page-tree.ts';

/** What encloses an element of a recorded page. */
export type Enclosure = {
  readonly areas: readonly Area[];
  /** Path of the part of the page whose headings count here; empty: the whole page. */
  readonly scope: string;
  /** Paths of the row or list item, and of the table's cell; empty outside of one. */
  readonly row: string;
  readonly cell: string;
};

const OUTERMOST: Enclosure = { areas: [], scope: '', row: '', cell: '' };

const BY_TAG: Readonly<Record<string, AreaKind>> = {
  main: 'main',
  dialog: 'dialog',
  tr: 'table-row',
  details: 'panel',
};
const SIDE = new Set(['nav', 'aside', 'navigation', 'complementary']);
const SCOPES = new Set<AreaKind>(['sidebar', 'header', 'dialog', 'menu', 'panel']);
const SHAPED_DEPTH = 12;

/** The same rules as for a living page (shared/page/area-kind.ts), on what a recording tells: tag, role, box, path. */
export function enclosuresOn(page: RecordedPage, tree: PageTree): (element: PageElement) => Enclosure {
  const known = new Map<string, Enclosure>();
  const around = boxesAround(page.elements);
  const partAt = (path: string): Part => {
    const element = tree.at(path);
    const tag = element?.tag ?? tagOfPath(path);
    return { path, tag, element, role: element?.role ?? '', box: element?.box ?? around().get(path) ?? NO_BOX };
  };
  const inside = (path: string): Enclosure => {
    if (path === '') return OUTERMOST;
    const before = known.get(path);
    if (before) return before;
    const enclosure = enter(partAt(path), inside(parentOf(path)), page.viewport);
    known.set(path, enclosure);
    return enclosure;
  };
  return ({ xpath }) => inside(parentOf(xpath));
}

/** What encloses something; `element` only where it was recorded itself. */
type Part = {
  readonly path: string;
  readonly tag: string;
  readonly role: string;
  readonly box: Box;
  readonly element: PageElement | undefined;
};

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function enter(part: Part, around: Enclosure, view: RecordedPage['viewport']): Enclosure {
  const { path, tag, role, box } = part;
  const kind = areaKindOf(part, around.areas, view);
  const isRow = tag === 'tr' || tag === 'li' || role === 'row' || role === 'listitem';
  const isCell = tag === 'td' || role === 'cell' || role === 'gridcell';
  return {
    areas: kind ? [{ kind, box }, ...around.areas] : around.areas,
    scope: kind && SCOPES.has(kind) ? path : around.scope,
    row: isRow ? path : around.row,
    cell: isCell ? path : around.cell,
  };
}

function areaKindOf(
  { path, tag, role, box, element }: Part,
  around: readonly Area[],
  view: RecordedPage['viewport'],
): AreaKind | undefined {
  const within = around.map(({ kind }) => kind);
  const said = AREA_BY_ROLE[role] ?? BY_TAG[tag] ?? (tag === 'header' && within.length === 0 ? 'header' : undefined);
  if (said) return said;
  if (element?.classes.includes('cdk-overlay-pane') && element.visible) return 'dialog';
  if (SIDE.has(role) || SIDE.has(tag)) return sideLandmarkArea(box, view, within);
  const depth = path.split('/').length - 2;
  // A box that was not recorded is only guessed, which is not enough to tell a column or a bar by its shape.
  const isShaped = element && depth >= 2 && depth <= SHAPED_DEPTH && within.length === 0;
  return isShaped ? shapedArea(box, view) : undefined;
}

const NO_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Of what was not recorded itself: around everything in it that was, by path. */
function boxesAround(elements: readonly PageElement[]): () => ReadonlyMap<string, Box> {
  let known: ReadonlyMap<string, Box> | undefined;
  return () => {
    known ??= allBoxesAround(elements);
    return known;
  };
}

function allBoxesAround(elements: readonly PageElement[]): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { box, xpath, visible } of elements) {
    if (!visible) continue;
    for (const path of pathsAround(xpath)) boxes.set(path, joined(boxes.get(path) ?? box, box));
  }
  return boxes;
}

function joined(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}
