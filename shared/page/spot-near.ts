import { clamp, contains, enclosing, overlap, type Rect, type Size, type Spot } from './rect.ts';

/**
 * The spot nearest to the wanted one at which a box of this size lies in the window and covers none of these: the wanted
 * one itself, or just beside what is in its way. Nothing where that needs more than one step aside.
 */
export function spotNear(wanted: Spot, size: Size, viewport: Size, obstacles: readonly Rect[]): Spot | undefined {
  const { width, height } = size;
  const inside = {
    x: clamp(wanted.x, 0, viewport.width - width),
    y: clamp(wanted.y, 0, viewport.height - height),
  };
  const inTheWay = obstacles.filter((obstacle) => overlap({ ...inside, width, height }, obstacle));
  const around = enclosing(inTheWay);
  const aside = [...inTheWay, ...(around ? [around] : [])].flatMap((obstacle) => besides(inside, size, obstacle));
  const screen = { x: 0, y: 0, width: viewport.width + 1, height: viewport.height + 1 };
  return [inside, ...aside]
    .filter((spot) => {
      const box = { ...spot, width, height };
      return contains(screen, box) && !obstacles.some((obstacle) => overlap(box, obstacle));
    })
    .toSorted((a, b) => distance(a, inside) - distance(b, inside))[0];
}

/** Left of it, right of it, above it, below it, and in the other direction where it was. */
function besides({ x, y }: Spot, { width, height }: Size, obstacle: Rect): readonly Spot[] {
  return [
    { x: obstacle.x - width, y },
    { x: obstacle.x + obstacle.width, y },
    { x, y: obstacle.y - height },
    { x, y: obstacle.y + obstacle.height },
  ];
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
