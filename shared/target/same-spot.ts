import type { Box } from './snapshot.ts';

/** Whether two boxes are one and the same thing to the eye: a link around a button, a field in its frame. */
export function isSameSpot(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (!(width > 0 && height > 0)) return false;
  const shared = width * height;
  return shared / (a.width * a.height + b.width * b.height - shared) >= 0.5;
}

/** Each spot once, with the first of the things that share it. */
export function firstOfEachSpot<T>(things: readonly T[], boxOf: (thing: T) => Box): readonly T[] {
  // From top to bottom, so that only what lies at the same height is compared.
  const down = things
    .map((thing, rank) => ({ rank, box: boxOf(thing) }))
    .toSorted((a, b) => a.box.y - b.box.y || a.rank - b.rank);
  const behind = new Set<number>();
  for (const [at, { rank, box }] of down.entries()) {
    if (behind.has(rank)) continue;
    for (let next = at + 1; next < down.length; next += 1) {
      const other = down[next];
      if (!other || other.box.y >= box.y + box.height) break;
      if (isSameSpot(box, other.box)) behind.add(Math.max(rank, other.rank));
    }
  }
  return things.filter((_, rank) => !behind.has(rank));
}
