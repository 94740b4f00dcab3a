import type { Box } from '../walk/sight.ts';

/** How much larger than its target a ring is drawn on each side, in px, and how much more is forgiven. */
const STAND_OFF = 6;
const FORGIVEN = 3;
/** The overlay draws no more than this (shared/page/point-at.ts). */
const MOST_RINGS = 24;

/**
 * Whether exactly the elements that are meant are ringed.
 *
 * @returns what is wrong; nothing where all is right.
 */
export function judgeRings(rings: readonly Box[], meant: readonly Box[]): string | undefined {
  const astray = rings.filter((ring) => !meant.some((box) => isAround(ring, box)));
  if (astray.length > 0)
    return `${astray.length} of ${rings.length} rings are around another element than the one meant`;
  const wanted = Math.min(meant.length, MOST_RINGS);
  if (rings.length !== wanted) return `${rings.length} rings for ${wanted} elements`;
  return undefined;
}

/** Whether a ring is drawn around a box, and not around something else that touches it. */
export function isAround(ring: Box, box: Box): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= STAND_OFF + FORGIVEN;
  return (
    near(ring.x, box.x) &&
    near(ring.y, box.y) &&
    near(ring.x + ring.width, box.x + box.width) &&
    near(ring.y + ring.height, box.y + box.height)
  );
}
