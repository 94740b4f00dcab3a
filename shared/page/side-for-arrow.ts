import { contains, overlap, type Rect, type Size } from './rect.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Of the arrow with the gap to the ring, in CSS px. */
const LENGTH = 38;

/** The side of the target on which an arrow has room and is not under the card; nothing where there is no room at all. */
export function sideForArrow(target: Rect, viewport: Size, card: Rect | undefined): Side | undefined {
  const middle = { x: target.x + target.width / 2 - 12, y: target.y + target.height / 2 - 12 };
  const arrows: readonly (Rect & { readonly side: Side })[] = [
    { side: 'left', x: target.x - LENGTH, y: middle.y, width: LENGTH, height: 24 },
    { side: 'right', x: target.x + target.width, y: middle.y, width: LENGTH, height: 24 },
    { side: 'top', x: middle.x, y: target.y - LENGTH, width: 24, height: LENGTH },
    { side: 'bottom', x: middle.x, y: target.y + target.height, width: 24, height: LENGTH },
  ];
  const screen = { x: 0, y: 0, ...viewport };
  return arrows.find((arrow) => contains(screen, arrow) && !(card && overlap(arrow, card)))?.side;
}
