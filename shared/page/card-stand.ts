import { type ChosenPlace, placeAt, spotOf } from './chosen-place.ts';
import { controlsInView } from './controls-in-view.ts';
import { boxOf } from './drawn-face.ts';
import { naturalSize, tallestIn } from './natural-size.ts';
import { type Control, NARROW, type Placement, placeCard, placeChip } from './place-card.ts';
import { zoomOf } from './point-at.ts';
import { clamp, type Size, type Spot } from './rect.ts';
import type { Entrances } from './roots-in.ts';

/** How often the card looks whether it is in the way of something, in ms. */
const LOOK_AROUND = 500;
/** With less room than this, in CSS px, all of the card scrolls, so that its answers come first. */
const LOW = 400;
/** And with less than this it says no more than is needed to go on. */
const LOWEST = 220;
/** For how long it stays where it is after a press in it, in ms. */
const PRESS_LASTS = 1000;
/** How far an arrow key takes it, in CSS px. */
const STRIDE = 24;

/** Where the card stands: found anew for each frame, and where the customer wants it as long as it is in no way there. */
export class CardStand {
  readonly #window: Window;
  readonly #layer: HTMLElement;
  readonly #entrances: Entrances;
  #shown: 'nothing' | 'card' | 'chip' = 'nothing';
  #targets: readonly Element[] = [];
  #spot: Placement | undefined;
  #chosen: ChosenPlace | undefined;
  #carried: Spot | undefined;
  #controls: readonly Control[] = [];
  /** How tall the card would be if it were not made to say less: what decides whether that can end. */
  #full = 0;
  #looked = Number.NEGATIVE_INFINITY;
  #pressed = Number.NEGATIVE_INFINITY;

  constructor(window: Window, layer: HTMLElement, entrances: Entrances) {
    this.#window = window;
    this.#entrances = entrances;
    this.#layer = layer;
  }

  get spot(): Spot | undefined {
    return this.#spot;
  }

  show(what: 'card' | 'chip'): void {
    if (what !== this.#shown) this.#spot = undefined;
    this.#shown = what;
    this.#full = 0;
    // What is said anew may come of a dialog that has just opened, perhaps where the card stands.
    this.#looked = Number.NEGATIVE_INFINITY;
  }

  keepClearOf(targets: readonly Element[]): void {
    // The card moves when there is something to stand beside, and not before.
    if (this.#targets.length === 0) this.#spot = undefined;
    this.#targets = targets;
    this.#looked = Number.NEGATIVE_INFINITY;
  }

  /** Nobody likes a button that runs away while it is being pressed. */
  hearPress(): void {
    this.#pressed = performance.now();
  }

  /** Goes there, or back to where Cairn thinks best. */
  choose(place: ChosenPlace | undefined): void {
    this.#chosen = place;
    this.#pressed = Number.NEGATIVE_INFINITY;
  }

  /** One stride in this direction. In a narrow window there is only the top and the bottom. */
  stride(across: number, down: number): void {
    if (!this.#spot) return;
    const { viewport, size } = this.#measure();
    const from = this.#chosen ? spotOf(this.#chosen, size, viewport) : this.#spot;
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
    this.choose(placeAt(this.#carried, size, viewport));
    this.#carried = undefined;
  }

  place(now: number): void {
    if (this.#shown === 'nothing' || !this.#layer.isConnected) return;
    const { viewport, size } = this.#measure();
    if (this.#carried) {
      const { x, y } = this.#carried;
      this.#settle({
        x: clamp(x, 0, viewport.width - size.width),
        y: clamp(y, 0, viewport.height - size.height),
      });
      return;
    }
    const inUse = now - this.#pressed < PRESS_LASTS;
    if (now - this.#looked > LOOK_AROUND) {
      this.#looked = now;
      this.#controls = controlsInView(this.#window, this.#targets, this.#entrances);
    }
    const ground = { viewport, targets: this.#targets.map(boxOf), controls: this.#controls };
    const chosen = this.#chosen && spotOf(this.#chosen, size, viewport);
    if (this.#shown === 'chip') this.#settle(placeChip(size, ground, chosen));
    else this.#settle(placeCard(size, ground, { last: this.#spot, wanted: (inUse && this.#spot) || chosen }));
  }

  #measure() {
    const { document, innerHeight } = this.#window;
    const viewport: Size = { width: document.documentElement.clientWidth, height: innerHeight };
    const tallest = `${tallestIn(viewport) / zoomOf(this.#layer)}px`;
    if (tallest !== this.#layer.style.getPropertyValue('--tallest'))
      this.#layer.style.setProperty('--tallest', tallest);
    const size = naturalSize(this.#layer, viewport);
    if (this.#layer.dataset.low !== 'lowest') this.#full = size.height;
    return { viewport, size: { ...size, height: Math.max(size.height, Math.min(this.#full, tallestIn(viewport))) } };
  }

  #settle(next: Placement): void {
    const { style, dataset } = this.#layer;
    const low = lowness(next.room ?? Number.parseFloat(style.getPropertyValue('--tallest')));
    if (dataset.low !== low) dataset.low = low;
    if (next.x === this.#spot?.x && next.y === this.#spot.y && next.room === this.#spot.room) return;
    this.#spot = next;
    const zoom = zoomOf(this.#layer);
    style.left = `${next.x / zoom}px`;
    style.top = `${next.y / zoom}px`;
    style.setProperty('--room', next.room === undefined ? '100dvh' : `${next.room / zoom}px`);
  }
}

function lowness(room: number): 'no' | 'low' | 'lowest' {
  if (room < LOWEST) return 'lowest';
  return room < LOW ? 'low' : 'no';
}
