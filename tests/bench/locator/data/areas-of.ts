import { type AreaKind, shapedArea, sideLandmarkArea } from '#shared/page/area-kind.ts';
import type { Area, Box } from '#shared/target/snapshot.ts';
import type { PageElement, RecordedPage } from './page-element.ts';
import { isInside, type PageTree, tagOfPath } from './page-tree.ts';

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

const BY_ROLE: Readonly<Record<string, AreaKind>> = {
  banner: 'header',
  main: 'main',
  dialog: 'dialog',
  alertdialog: 'dialog',
  menu: 'menu',
  menubar: 'menu',
  listbox: 'menu',
  row: 'table-row',
  tablist: 'tab-bar',
  tabpanel: 'panel',
  region: 'panel',
};
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
  const inside = (path: string): Enclosure => {
    if (path === '') return OUTERMOST;
    const before = known.get(path);
    if (before) return before;
    const enclosure = enter(path, inside(parentOf(path)), page, tree);
    known.set(path, enclosure);
    return enclosure;
  };
  return ({ xpath }) => inside(parentOf(xpath));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function enter(path: string, around: Enclosure, page: RecordedPage, tree: PageTree): Enclosure {
  const element = tree.at(path);
  const tag = element?.tag ?? tagOfPath(path);
  const role = element?.role ?? '';
  const area = areaAt(path, tag, role, around.areas, page, element);
  const isRow = tag === 'tr' || tag === 'li' || role === 'row' || role === 'listitem';
  const isCell = tag === 'td' || role === 'cell' || role === 'gridcell';
  return {
    areas: area ? [area, ...around.areas] : around.areas,
    scope: area && SCOPES.has(area.kind) ? path : around.scope,
    row: isRow ? path : around.row,
    cell: isCell ? path : around.cell,
  };
}

function areaAt(
  path: string,
  tag: string,
  role: string,
  around: readonly Area[],
  page: RecordedPage,
  element: PageElement | undefined,
): Area | undefined {
  const within = around.map(({ kind }) => kind);
  const box = () => element?.box ?? boxAround(path, page);
  const said = BY_ROLE[role] ?? BY_TAG[tag] ?? (tag === 'header' && within.length === 0 ? 'header' : undefined);
  if (said) return { kind: said, box: box() };
  if (element?.classes.includes('cdk-overlay-pane') && element.visible) return { kind: 'dialog', box: box() };
  const isSide = SIDE.has(role) || SIDE.has(tag);
  const depth = path.split('/').length - 2;
  // A box that was not recorded is only guessed, which is not enough to tell a column or a bar by its shape.
  if (!isSide && (!element || depth < 2 || depth > SHAPED_DEPTH || within.length > 0)) return undefined;
  const kind = isSide ? sideLandmarkArea(box(), page.viewport, within) : shapedArea(box(), page.viewport);
  return kind ? { kind, box: box() } : undefined;
}

/** Of an element that was not recorded: around everything in it that was. */
function boxAround(path: string, { elements }: RecordedPage): Box {
  const boxes = elements.filter(({ xpath, visible }) => visible && isInside(xpath, path)).map(({ box }) => box);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
