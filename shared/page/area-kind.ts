import type { Area, Box } from '#shared/target/snapshot.ts';

export type AreaKind = Area['kind'];

export type View = { readonly width: number; readonly height: number };

/** Areas that a role says. */
export const AREA_BY_ROLE: Readonly<Record<string, AreaKind>> = {
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

/** A side column is at most this part of the window wide, and so many CSS px; the rest is what the page is about. */
const SIDE = 0.4;
const SIDE_MAX = 420;
/** How near to the edge a side column begins, in CSS px: a rail of icons may stand before it. */
const EDGE = 100;
/** How high a bar at the top or bottom is at most, in CSS px. */
const BAR = 140;

/**
 * What kind of area an element is by what it says of itself.
 *
 * @param within the kinds of area that it stands in.
 */
export function saidArea(element: Element, role: string | null, within: readonly AreaKind[]): AreaKind | undefined {
  const tag = element.localName;
  if (role && AREA_BY_ROLE[role]) return AREA_BY_ROLE[role];
  if (tag === 'main') return 'main';
  if (tag === 'header') return within.length === 0 ? 'header' : undefined;
  if (tag === 'dialog') return element.hasAttribute('open') ? 'dialog' : undefined;
  if (tag === 'tr' || tag.endsWith('-row')) return 'table-row';
  if (element.getAttribute('aria-modal') === 'true' || isOverlayPane(element)) return 'dialog';
  return element.matches('details, [popover]') ? 'panel' : undefined;
}

/** Angular's overlays hold menus and lists as well as windows. */
function isOverlayPane(element: Element): boolean {
  return (
    element.classList.contains('cdk-overlay-pane') &&
    !element.querySelector('[role=menu], [role=listbox], [role=tooltip]')
  );
}

export function isSideLandmark(element: Element, role: string | null): boolean {
  const tag = element.localName;
  return role ? role === 'navigation' || role === 'complementary' : tag === 'nav' || tag === 'aside';
}

/** A landmark for navigation or asides: where it stands decides what people call it. */
export function sideLandmarkArea(box: Box, view: View, within: readonly AreaKind[]): AreaKind | undefined {
  if (within.includes('header') || within.includes('dialog') || within.includes('sidebar')) return undefined;
  if (box.x > view.width / 2) return 'panel';
  const narrow = box.width <= Math.max(view.width * SIDE, SIDE_MAX);
  if (within.includes('main')) return narrow && box.height > box.width ? 'panel' : undefined;
  if (box.y <= 8 && box.height <= BAR && !narrow) return 'header';
  return narrow || box.height >= view.height / 2 ? 'sidebar' : undefined;
}

/** For pages that say nothing of their parts: a tall narrow column at the left edge, a low bar across the top. */
export function shapedArea(box: Box, view: View): AreaKind | undefined {
  const narrow = box.width > 40 && box.width <= Math.min(view.width * SIDE, SIDE_MAX);
  if (narrow && box.x >= -1 && box.x <= EDGE && box.height >= view.height * 0.6) return 'sidebar';
  const low = box.height > 20 && box.height <= BAR;
  return low && box.y >= -1 && box.y <= 8 && box.width >= view.width * 0.8 ? 'header' : undefined;
}
