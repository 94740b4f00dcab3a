import { LookPace } from './look-pace.ts';

export type Looks = {
  /** Asks for a look after the next frame, or in so many ms. */
  soon(after: number): void;
  /** The customer typed a letter. */
  typed(): void;
  /** Whatever is awaited is to be looked at without delay. */
  urge(): void;
};

/** What is needed of a window. */
export type Clock = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame' | 'setTimeout' | 'clearTimeout'> & {
  readonly performance: Pick<Performance, 'now'>;
};

/** Within a frame's time the next frame is soon enough. */
const FRAME = 17;

/**
 * Many wishes, one look: after the next frame, or later where looks are expensive. A page that has just been drawn is laid
 * out, and a key that waits goes first. A hidden tab draws no frames, so it is not looked at until it is shown again.
 */
export function looksPerFrame(window: Clock, look: () => void, signal: AbortSignal): Looks {
  const pace = new LookPace();
  const now = (): number => window.performance.now();
  let wish = Number.POSITIVE_INFINITY;
  let pausing = false;
  let stop = (): void => {};

  function run(): void {
    if (pace.earliest(wish) <= now() + FRAME) lookNow();
    // A letter was typed meanwhile; or what was asked for during the look did not know how long that would take.
    arrange();
  }

  function lookNow(): void {
    const [wished, started] = [wish, now()];
    wish = Number.POSITIVE_INFINITY;
    stop = () => {};
    look();
    pace.looked(wished, started, now());
  }

  function arrange(): void {
    stop();
    if (signal.aborted || wish === Number.POSITIVE_INFINITY) return;
    const wait = pace.earliest(wish) - now();
    pausing = wait >= FRAME;
    if (!pausing) atNextFrame();
    else later(atNextFrame, wait);
  }

  function atNextFrame(): void {
    pausing = false;
    const frame = window.requestAnimationFrame(() => later(run, 0));
    stop = () => window.cancelAnimationFrame(frame);
  }

  function later(then: () => void, wait: number): void {
    const timer = window.setTimeout(then, wait);
    stop = () => window.clearTimeout(timer);
  }

  signal.addEventListener('abort', () => stop(), { once: true });
  return {
    soon(after) {
      if (now() + after >= wish) return;
      wish = now() + after;
      arrange();
    },
    typed: () => pace.typed(now()),
    urge() {
      pace.urge(now());
      // A look that is on its way would never come if it were sent for again and again.
      if (pausing) arrange();
    },
  };
}
