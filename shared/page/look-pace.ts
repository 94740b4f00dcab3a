/** A look may take this part of the time: one that takes 8 ms is not repeated for 80. */
const SHARE = 10;
/** A page that has not rested for so long is looked at less often from then on. */
const RESTLESS_AFTER = 1500;
const RESTLESS_PAUSE = 250;
/** How long nothing has to happen for it to be a rest. */
const REST = 200;
/** After a letter the next one is awaited for so long. */
const LETTER_LASTS = 200;
/** No wish for a look waits for longer than this, whatever goes on. */
const LONGEST_PAUSE = 1000;

/**
 * When a page may be looked at again, so that neither whoever types in it nor the page itself is kept waiting. Pure; all
 * times in ms.
 */
export class LookPace {
  #ended = Number.NEGATIVE_INFINITY;
  #took = 0;
  #restlessSince = Number.NEGATIVE_INFINITY;
  #typed = Number.NEGATIVE_INFINITY;

  /** @param wish for when the look was wanted. */
  looked(wish: number, started: number, ended: number): void {
    if (wish - this.#ended > REST) this.#restlessSince = started;
    this.#took = ended - started;
    this.#ended = ended;
  }

  /** The customer typed a letter. */
  typed(now: number): void {
    this.#typed = now;
  }

  /** What is pointed at has changed, or the customer did something: that waits neither for a letter nor for a rest. */
  urge(now: number): void {
    this.#restlessSince = now;
    this.#typed = Number.NEGATIVE_INFINITY;
  }

  /** When a look may be taken that is wanted for `wish`. */
  earliest(wish: number): number {
    const restless = this.#ended - this.#restlessSince > RESTLESS_AFTER;
    const pause = Math.max(this.#took * SHARE, restless ? RESTLESS_PAUSE : 0);
    const letter = Math.min(this.#typed + LETTER_LASTS, wish + LONGEST_PAUSE);
    return Math.max(wish, this.#ended + Math.min(pause, LONGEST_PAUSE), letter);
  }
}
