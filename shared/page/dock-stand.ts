import type { Ground } from './place-card.ts';
import { dockSide, otherSide, type Side } from './place-dock.ts';

/** A dock that had no room comes back when there has been some for this long, in ms: targets come and go between two steps. */
const SETTLED = 1000;

/** At which side the dock stands, from look to look; at none while there is no room for it. */
export class DockStand {
  #side: Side = 'right';
  #stands = true;
  #freeSince: number | undefined;

  /** The dock is asked for: now, and not after a while. */
  begin(): void {
    this.#stands = true;
  }

  /** Goes to the other side, as far as there is room. */
  cross(): void {
    this.#side = otherSide(this.#side);
  }

  /** @param busy the card that stands in for the dock is in the customer's hand: it stays. */
  look(ground: Ground, now: number, busy: boolean): Side | undefined {
    const side = dockSide(ground, this.#side);
    if (!side) this.#stands = false;
    this.#freeSince = side && (this.#freeSince ?? now);
    if (!this.#stands && this.#freeSince !== undefined && now - this.#freeSince >= SETTLED && !busy)
      this.#stands = true;
    if (!side || !this.#stands) return undefined;
    this.#side = side;
    return side;
  }
}
