import { type Ground, untouchable } from './place-card.ts';
import { overlap, type Rect, type Size } from './rect.ts';

export type Side = 'left' | 'right';

/** How wide a dock is where there is room, and the least that its list can be read in, in CSS px. */
const WIDTH = 320;
const LEAST_WIDTH = 280;
/** The rest of the window is the page's. */
const SHARE = 0.4;
/** In a lower window there is no room for a list beside the step. */
const LEAST_HEIGHT = 440;

/** Where the dock stands in the window; nothing where the window is too small for one. */
export function dockBox(side: Side, { width, height }: Size): Rect | undefined {
  const across = Math.min(WIDTH, Math.floor(SHARE * width));
  if (across < LEAST_WIDTH || height < LEAST_HEIGHT) return undefined;
  return { x: side === 'left' ? 0 : width - across, y: 0, width: across, height };
}

/**
 * The side at which the dock covers neither what is pointed at nor a button of a dialog: where it is as long as that is so,
 * else the other one. Nothing where neither is free.
 */
export function dockSide(ground: Ground, last: Side): Side | undefined {
  return [last, otherSide(last)].find((side) => {
    const box = dockBox(side, ground.viewport);
    return box && !untouchable(ground).some((kept) => overlap(box, kept));
  });
}

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}
