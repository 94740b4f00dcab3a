import { clamp, type Size, type Spot } from './rect.ts';

/**
 * Where the customer put the card or the chip: how far across and down the room that it has to move in, from 0 to 1. So it
 * means the same for both of them, and in a window of another size.
 */
export type ChosenPlace = { readonly across: number; readonly down: number };

/** The places that can be chosen without dragging. */
export type PlaceName = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right' | 'automatic';

/** The card keeps this far from the window's edge, in CSS px. */
export const EDGE = 12;

/** The chosen place that a name stands for; nothing for the one that Cairn looks for itself. */
export function placeNamed(name: PlaceName): ChosenPlace | undefined {
  if (name === 'automatic') return undefined;
  return { across: name.endsWith('right') ? 1 : 0, down: name.startsWith('bottom') ? 1 : 0 };
}

export function spotOf({ across, down }: ChosenPlace, size: Size, viewport: Size): Spot {
  const room = roomFor(size, viewport);
  return { x: EDGE + across * room.width, y: EDGE + down * room.height };
}

/** The place that was chosen by leaving the card there. */
export function placeAt(spot: Spot, size: Size, viewport: Size): ChosenPlace {
  const room = roomFor(size, viewport);
  return { across: share(spot.x - EDGE, room.width), down: share(spot.y - EDGE, room.height) };
}

function roomFor(size: Size, viewport: Size): Size {
  return {
    width: Math.max(0, viewport.width - size.width - 2 * EDGE),
    height: Math.max(0, viewport.height - size.height - 2 * EDGE),
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? clamp(part / whole, 0, 1) : 0;
}
