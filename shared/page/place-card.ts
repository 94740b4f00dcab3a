import { EDGE } from './chosen-place.ts';
import { clamp, contains, enclosing, grow, overlap, type Rect, type Size, type Spot } from './rect.ts';
import { spotNear } from './spot-near.ts';

/** Below this width the card takes the whole width, at the bottom or at the top. 400 % zoom comes here too. */
export const NARROW = 480;

/** Room for the ring and its arrow between card and target, and for the ring alone, in CSS px. */
const GAP = 44;
const RING = 8;
/** Less than this, in CSS px, and a card cannot be read; nor one that spans the window. */
const LEAST_HEIGHT = 132;
const LEAST_SHEET = 92;
/** A card that has to scroll weighs as much as this many ways to elsewhere that are hidden. */
const SCROLLS = 5;
/** What weighs this much is never covered if there is any way not to: the buttons of a dialog in front. */
export const SACRED = 1000;

/** What the card should not be in the way of. */
export type Ground = {
  readonly viewport: Size;
  /** What is pointed at: never covered where there is any way not to. */
  readonly targets: readonly Rect[];
  /** What else the customer may want to use or read, with how much it matters; the card goes where it hides the least. */
  readonly controls: readonly Control[];
};

export type Control = Rect & { readonly weight: number };

/** Where the card goes; with `room`, in CSS px, it may be no taller than that there, and what does not fit scrolls inside. */
export type Placement = Spot & { readonly room?: number };

/** Where the card was before. */
export type Before = {
  /** Where it is now; absent where nothing keeps it there. */
  readonly last?: Placement | undefined;
  /** Where the customer wants it; absent where they never said. */
  readonly wanted?: Spot | undefined;
  /** Where it is as long as they are busy with it. */
  readonly held?: Placement | undefined;
};

/**
 * Where the card goes, so that it covers no target: as near as can be to where the customer holds it or wants it, else
 * where it is as long as that hides nothing, else beside the targets, else in a corner; among equal places the one that hides least.
 * Where no place is large enough it is made less tall.
 *
 * @param card its natural size; `least` is how low it may be made only to hide less.
 */
export function placeCard(card: Size & { readonly least: number }, ground: Ground, before: Before = {}): Placement {
  const { viewport, targets, controls } = ground;
  const { last, wanted, held } = before;
  if (viewport.width < NARROW) return sheet(card, ground, held ?? wanted);
  if (held && isClear(held, sizeAt(held, card), viewport, untouchable(ground))) return held;
  const near = held ?? wanted;
  const kept = near && spotNear(near, card, viewport, untouchable(ground));
  if (kept) return kept;
  const lower = { width: card.width, height: Math.max(card.least, card.height * 0.75) };
  const candidates: readonly Placement[] = [
    ...(last ? [last] : []),
    ...roomyPlaces(card, viewport, targets),
    ...corners(lower, viewport).map((spot) => ({ ...spot, room: lower.height })),
  ];
  const [best] = candidates
    .filter((place) => isFree(place, sizeAt(place, card), viewport, targets))
    .toSorted((a, b) => burden(a, card, controls) - burden(b, card, controls));
  if (best && burden(best, card, controls) < SACRED) return best;
  const sacred = controls.filter(({ weight }) => weight >= SACRED);
  const low = shrunk(card, viewport, [...targets, ...sacred]) ?? best ?? shrunk(card, viewport, targets);
  return low ?? cornerOf(card, viewport);
}

/** Where the folded card goes: near where the customer wants it, else a corner in which it covers no target. */
export function placeChip(chip: Size, ground: Ground, wanted?: Spot): Spot {
  const { viewport, targets } = ground;
  const kept = wanted && spotNear(wanted, chip, viewport, untouchable(ground));
  const free = kept ?? corners(chip, viewport).find((spot) => isFree(spot, chip, viewport, targets));
  return free ?? cornerOf(chip, viewport);
}

/** What the customer cannot have meant to cover: what is pointed at, and the buttons of a dialog. */
export function untouchable({ targets, controls }: Ground): readonly Rect[] {
  return [...targets.map((target) => grow(target, RING)), ...controls.filter(({ weight }) => weight >= SACRED)];
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

/** At the bottom or at the top, in all its height or in what the targets leave of it; where it hides least. */
function sheet(card: Size, { viewport, targets, controls }: Ground, wanted: Spot | undefined): Placement {
  const x = Math.max(0, (viewport.width - card.width) / 2);
  const bottom = { x, y: viewport.height - card.height };
  const top = { x, y: 0 };
  const free = (isHigh(wanted, card, viewport) ? [top, bottom] : [bottom, top])
    .filter((spot) => isFree(spot, card, viewport, targets))
    .toSorted((a, b) => sacrilege(a, card, controls) - sacrilege(b, card, controls));
  if (free[0] && sacrilege(free[0], card, controls) === 0) return free[0];
  const sacred = controls.filter(({ weight }) => weight >= SACRED);
  const low = shrunkSheet(x, viewport, [...targets, ...sacred]) ?? free[0] ?? shrunkSheet(x, viewport, targets);
  return low ?? cornerOf(card, viewport);
}

function isHigh(wanted: Spot | undefined, card: Size, viewport: Size): boolean {
  return wanted !== undefined && wanted.y + card.height / 2 < viewport.height / 2;
}

/** How many buttons of a dialog are hidden. On a phone something always is, and only they are worth a move. */
function sacrilege(spot: Spot, { width, height }: Size, controls: readonly Control[]): number {
  const box = { x: spot.x, y: spot.y, width, height };
  return controls.filter((control) => control.weight >= SACRED && overlap(box, control)).length;
}

/** The tallest place above or below the targets, if the card can still be read there. */
function shrunk(card: Size, viewport: Size, targets: readonly Rect[]): Placement | undefined {
  const room = roomiest(viewport, targets, EDGE);
  if (!room || room.height < LEAST_HEIGHT) return undefined;
  return { x: viewport.width - card.width - EDGE, y: room.y, room: room.height };
}

function shrunkSheet(x: number, viewport: Size, targets: readonly Rect[]): Placement | undefined {
  const room = roomiest(viewport, targets, 0);
  return room && room.height >= LEAST_SHEET ? { x, y: room.y, room: room.height } : undefined;
}

function roomiest(viewport: Size, targets: readonly Rect[], edge: number) {
  const around = enclosing(targets);
  if (!around) return undefined;
  const below = around.y + around.height + RING;
  const rooms = [
    { y: below, height: viewport.height - edge - below },
    { y: edge, height: around.y - RING - edge },
  ];
  return rooms.toSorted((a, b) => b.height - a.height)[0];
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

function isFree(spot: Spot, size: Size, viewport: Size, targets: readonly Rect[]): boolean {
  return isClear(
    spot,
    size,
    viewport,
    targets.map((target) => grow(target, RING)),
  );
}

/** Whether a box lies in the window and covers none of these. */
function isClear(spot: Spot, size: Size, viewport: Size, obstacles: readonly Rect[]): boolean {
  // By name: the size may be a DOMRect, whose numbers a spread would lose.
  const box = { x: spot.x, y: spot.y, width: size.width, height: size.height };
  // Sizes are rounded: a pixel too many on the right or below is none.
  const screen = { x: 0, y: 0, width: viewport.width + 1, height: viewport.height + 1 };
  return contains(screen, box) && obstacles.every((obstacle) => !overlap(box, obstacle));
}
