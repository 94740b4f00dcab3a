import { controlsInView } from './controls-in-view.ts';
import { boxOf } from './drawn-face.ts';
import type { Control, Ground } from './place-card.ts';
import type { Size } from './rect.ts';
import type { Entrances } from './roots-in.ts';

/** How often to look whether the card is in the way of something, in ms. */
const LOOK_AROUND = 500;

/** What the card has to keep clear of on this page: what is pointed at in each frame, the rest now and then. */
export class CardGround {
  readonly #window: Window;
  readonly #entrances: Entrances;
  #targets: readonly Element[] = [];
  #controls: readonly Control[] = [];
  #looked = Number.NEGATIVE_INFINITY;

  constructor(window: Window, entrances: Entrances) {
    this.#window = window;
    this.#entrances = entrances;
  }

  get viewport(): Size {
    const { document, innerHeight } = this.#window;
    return { width: document.documentElement.clientWidth, height: innerHeight };
  }

  get hasTargets(): boolean {
    return this.#targets.length > 0;
  }

  keepClearOf(targets: readonly Element[]): void {
    this.#targets = targets;
    this.lookAnew();
  }

  /** What is said anew may come of a dialog that has just opened, perhaps where the card stands. */
  lookAnew(): void {
    this.#looked = Number.NEGATIVE_INFINITY;
  }

  at(now: number): Ground {
    if (now - this.#looked > LOOK_AROUND) {
      this.#looked = now;
      this.#controls = controlsInView(this.#window, this.#targets, this.#entrances);
    }
    return { viewport: this.viewport, targets: this.#targets.map(boxOf), controls: this.#controls };
  }
}
