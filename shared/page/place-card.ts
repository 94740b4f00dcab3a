/** A rectangle in CSS px, relative to the viewport. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Size = { readonly width: number; readonly height: number };
export type Spot = { readonly x: number; readonly y: number };
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Below this width the card takes the whole width, at the bottom or at the top. 400 % zoom comes here too. */
export const NARROW = 480;

const EDGE = 12;
/** Room for the ring and its arrow between card and target. */
const GAP = 44;
const RING = 8;
/** Less than this, in CSS px, and a card cannot be read. */
const LEAST_HEIGHT = 220;
/** A card that has to scroll weighs as much as this many ways to elsewhere that are hidden. */
const SCROLLS = 5;

/** What the card should not be in the way of. */
export type Ground = {
  readonly viewport: Size;
  /** What is pointed at: never covered where there is any way not to. */
  readonly targets: readonly Rect[];
  /** What else the customer may want to use, with how much it matters; the card goes where it hides the least of it. */
  readonly controls: readonly Control[];
};

export type Control = Rect & { readonly weight: number };

/** Where the card goes; with `room`, in CSS px, it may be no taller than that there, and what does not fit scrolls inside. */
export type Placement = Spot & { readonly room?: number };

/**
 * Where the card goes, so that it covers no target: where it is as long as that hides nothing, else beside the targets,
 * else in a corner; among equal places the one that hides least. Where no place is large enough it is made less tall.
 *
 * @param card its natural size; `least` is how low it may be made only to hide less.
 * @param last where it is now; absent for a new step.
 */
export function placeCard(
  card: Size & { readonly least: number },
  { viewport, targets, controls }: Ground,
  last?: Placement,
): Placement {
  const narrow = viewport.width < NARROW;
  const places = narrow ? docks(card, viewport) : roomyPlaces(card, viewport, targets);
  if (narrow) return places.find((spot) => isFree(spot, card, viewport, targets)) ?? cornerOf(card, viewport);
  const low = { width: card.width, height: Math.max(card.least, card.height * 0.75) };
  const candidates: readonly Placement[] = [
    ...(last ? [last] : []),
    ...places,
    ...corners(low, viewport).map((spot) => ({ ...spot, room: low.height })),
  ];
  const [best] = candidates
    .filter((place) => isFree(place, sizeAt(place, card), viewport, targets))
    .toSorted((a, b) => burden(a, card, controls) - burden(b, card, controls));
  return best ?? shrunk(card, viewport, targets) ?? cornerOf(card, viewport);
}

function sizeAt({ room }: Placement, card: Size): Size {
  return { width: card.width, height: Math.min(card.height, room ?? card.height) };
}

/** What a place costs: what is hidden there, and a little for what has to scroll. */
function burden(place: Placement, card: Size, controls: readonly Control[]): number {
  const box = { x: place.x, y: place.y, ...sizeAt(place, card) };
  const hidden = controls.reduce((sum, control) => sum + (overlap(box, control) ? control.weight : 0), 0);
  return hidden + (box.height < card.height ? SCROLLS : 0);
}

/** The tallest place above or below the targets, if the card can still be read there. */
function shrunk(card: Size, viewport: Size, targets: readonly Rect[]): Placement | undefined {
  const around = enclosing(targets);
  if (!around) return undefined;
  const below = around.y + around.height + RING;
  const rooms = [
    { y: below, height: viewport.height - EDGE - below },
    { y: EDGE, height: around.y - RING - EDGE },
  ];
  const [room] = rooms.toSorted((a, b) => b.height - a.height);
  if (!room || room.height < LEAST_HEIGHT) return undefined;
  return { x: viewport.width - card.width - EDGE, y: room.y, room: room.height };
}

/** Where the folded card goes: a corner in which it covers no target, the bottom right one if it can be. */
export function placeChip(chip: Size, viewport: Size, targets: readonly Rect[]): Spot {
  const free = corners(chip, viewport).find((spot) => isFree(spot, chip, viewport, targets));
  return free ?? cornerOf(chip, viewport);
}

/** The side of the target on which an arrow has room and is not under the card; nothing where there is no room at all. */
export function sideForArrow(target: Rect, viewport: Size, card: Rect | undefined): Side | undefined {
  const length = GAP - 6;
  const middle = { x: target.x + target.width / 2 - 12, y: target.y + target.height / 2 - 12 };
  const arrows: readonly (Rect & { readonly side: Side })[] = [
    { side: 'left', x: target.x - length, y: middle.y, width: length, height: 24 },
    { side: 'right', x: target.x + target.width, y: middle.y, width: length, height: 24 },
    { side: 'top', x: middle.x, y: target.y - length, width: 24, height: length },
    { side: 'bottom', x: middle.x, y: target.y + target.height, width: 24, height: length },
  ];
  const screen = { x: 0, y: 0, ...viewport };
  return arrows.find((arrow) => contains(screen, arrow) && !(card && overlap(arrow, card)))?.side;
}

function docks(card: Size, viewport: Size): readonly Spot[] {
  const x = Math.max(0, (viewport.width - card.width) / 2);
  return [
    { x, y: viewport.height - card.height },
    { x, y: 0 },
  ];
}

function roomyPlaces(card: Size, viewport: Size, targets: readonly Rect[]): readonly Spot[] {
  const around = enclosing(targets);
  return around ? [...beside(card, viewport, around), ...corners(card, viewport)] : corners(card, viewport);
}

function beside(card: Size, viewport: Size, target: Rect): readonly Spot[] {
  const x = clamp(target.x, EDGE, viewport.width - card.width - EDGE);
  const y = clamp(target.y - EDGE, EDGE, viewport.height - card.height - EDGE);
  return [
    { x: target.x + target.width + GAP, y },
    { x, y: target.y + target.height + GAP },
    { x: target.x - GAP - card.width, y },
    { x, y: target.y - GAP - card.height },
  ];
}

function corners(card: Size, viewport: Size): readonly Spot[] {
  const right = viewport.width - card.width - EDGE;
  const bottom = viewport.height - card.height - EDGE;
  return [
    { x: right, y: bottom },
    { x: EDGE, y: bottom },
    { x: right, y: EDGE },
    { x: EDGE, y: EDGE },
  ];
}

function cornerOf(card: Size, viewport: Size): Spot {
  const edge = viewport.width < NARROW ? 0 : EDGE;
  return {
    x: Math.max(0, viewport.width - card.width - edge),
    y: Math.max(0, viewport.height - card.height - edge),
  };
}

function enclosing(rects: readonly Rect[]): Rect | undefined {
  if (rects.length === 0) return undefined;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

function grow(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

function isFree(spot: Spot, size: Size, viewport: Size, targets: readonly Rect[]): boolean {
  // By name: the size may be a DOMRect, whose numbers a spread would lose.
  const box = { x: spot.x, y: spot.y, width: size.width, height: size.height };
  // Sizes are rounded: a pixel too many on the right or below is none.
  const screen = { x: 0, y: 0, width: viewport.width + 1, height: viewport.height + 1 };
  return contains(screen, box) && targets.every((target) => !overlap(box, grow(target, RING)));
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
