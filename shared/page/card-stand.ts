import type { CardGround } from './card-ground.ts';
import type { CardInUse } from './card-in-use.ts';
import { type ChosenPlace, placeAt, spotOf } from './chosen-place.ts';
import { DockStand } from './dock-stand.ts';
import { naturalSize, tallestIn } from './natural-size.ts';
import { NARROW, type Placement, placeCard, placeChip } from './place-card.ts';
import { dockBox, type Side } from './place-dock.ts';
import { zoomOf } from './point-at.ts';
import { clamp, type Size, type Spot } from './rect.ts';
import { standAt, write } from './stand-at.ts';

/** How far an arrow key takes the card, in CSS px. */
const STRIDE = 24;

/** What is to be seen; where there is no room for a dock, a card. */
export type Shape = 'card' | 'chip' | 'dock';

/** What is drawn of it: a dock, a card where there could be a dock, or a card where there could be none. */
export type Drawn = 'dock' | 'card' | 'only-card';

/** Where the card stands: found anew for each frame, and where the customer wants it as long as it is in no way there. */
export class CardStand {
  readonly #layer: HTMLElement;
  readonly #ground: CardGround;
  readonly #use: CardInUse;
  readonly #dock = new DockStand();
  readonly #onTurn: () => void;
  #shown: 'nothing' | Shape = 'nothing';
  #side: Side | undefined;
  #drawn: Drawn = 'card';
  #spot: Placement | undefined;
  #chosen: ChosenPlace | undefined;
  #carried: Spot | undefined;
  /** How tall the card would be if it were not made to say less: what decides whether that can end. */
  #full = 0;

  /** @param onTurn there is room for the dock now, or no more: it is to be drawn anew. */
  constructor(layer: HTMLElement, ground: CardGround, use: CardInUse, onTurn: () => void) {
    this.#layer = layer;
    this.#ground = ground;
    this.#use = use;
    this.#onTurn = onTurn;
  }

  get spot(): Spot | undefined {
    return this.#spot;
  }

  get drawn(): Drawn {
    return this.#drawn;
  }

  show(what: Shape): void {
    if (what !== this.#shown) {
      this.#spot = undefined;
      this.#use.forget();
      this.#dock.begin();
    }
    this.#shown = what;
    this.#full = 0;
    this.#ground.lookAnew();
    this.#turns(performance.now());
  }

  keepClearOf(targets: readonly Element[]): void {
    // The card moves when there is something to stand beside, and not before; and never from under a hand.
    if (!this.#ground.hasTargets && !this.#use.isHandled(performance.now())) this.#spot = undefined;
    this.#ground.keepClearOf(targets);
  }

  /** Goes there, or back to where Cairn thinks best. */
  choose(place: ChosenPlace | undefined): void {
    this.#chosen = place;
    this.#leave();
  }

  /** The dock goes to the other side, if there is room. */
  cross(): void {
    this.#dock.cross();
    this.#leave();
  }

  /** One stride in this direction. In a narrow window there is only the top and the bottom, for a dock only left and right. */
  stride(across: number, down: number): void {
    if (this.#side) {
      if (across === (this.#side === 'left' ? 1 : -1)) this.cross();
      return;
    }
    const { viewport, size } = this.#measure();
    const from = this.#chosen ? spotOf(this.#chosen, size, viewport) : this.#spot;
    if (!from) return;
    const far = viewport.width < NARROW ? viewport.height : STRIDE;
    this.choose(placeAt({ x: from.x + across * far, y: from.y + down * far }, size, viewport));
  }

  /** Follows the pointer, over whatever is there. */
  carry(spot: Spot): void {
    this.#carried = spot;
  }

  /** Stays where it was carried to, or as near as it can be without covering a target. */
  letGo(): void {
    if (!this.#carried) return;
    const { viewport, size } = this.#measure();
    const place = placeAt(this.#carried, size, viewport);
    this.#carried = undefined;
    this.choose(place);
  }

  place(now: number): void {
    if (this.#shown === 'nothing' || !this.#layer.isConnected) return;
    if (this.#turns(now)) {
      this.#onTurn();
      return;
    }
    const docked = this.#side && dockBox(this.#side, this.#ground.viewport);
    this.#spot = docked ?? this.#freePlace(now);
    standAt(this.#layer, this.#spot);
    this.#use.settle();
  }

  #freePlace(now: number): Placement {
    const { viewport, size } = this.#measure();
    if (this.#carried) return inside(viewport, this.#carried, size);
    const ground = this.#ground.at(now);
    const wanted = this.#chosen && spotOf(this.#chosen, size, ground.viewport);
    if (this.#shown === 'chip') return placeChip(size, ground, wanted);
    const last = this.#spot;
    const held = last && this.#use.isHandled(now) ? { ...last, y: last.y - this.#use.slip() } : undefined;
    return placeCard(size, ground, { last, wanted, held });
  }

  /** @returns whether something else is to be drawn now than before. */
  #turns(now: number): boolean {
    const before = this.#drawn;
    const isWanted = this.#shown === 'dock';
    this.#side = isWanted ? this.#dock.look(this.#ground.at(now), now, this.#use.isHandled(now)) : undefined;
    const couldDock = dockBox('right', this.#ground.viewport) !== undefined;
    if (this.#side) this.#drawn = 'dock';
    else this.#drawn = couldDock ? 'card' : 'only-card';
    if ((before === 'dock') !== (this.#drawn === 'dock')) this.#spot = undefined;
    return before !== this.#drawn;
  }

  /** By the customer's will. */
  #leave(): void {
    this.#use.forget();
    this.#spot = undefined;
    this.place(performance.now());
  }

  #measure() {
    const { viewport } = this.#ground;
    write(this.#layer, '--tallest', `${tallestIn(viewport) / zoomOf(this.#layer)}px`);
    const size = naturalSize(this.#layer, viewport);
    if (this.#layer.dataset.low !== 'lowest') this.#full = size.height;
    return { viewport, size: { ...size, height: Math.max(size.height, Math.min(this.#full, tallestIn(viewport))) } };
  }
}

function inside(viewport: Size, { x, y }: Spot, size: Size): Spot {
  return { x: clamp(x, 0, viewport.width - size.width), y: clamp(y, 0, viewport.height - size.height) };
}
