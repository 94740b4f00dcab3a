/** At most one thing that is to happen next, which can be put off and brought forward. */
export type Timetable = {
  /** Whether the viewer stopped the play. */
  readonly stopped: boolean;
  /** Plans what happens next; what is planned already stays. */
  plan(run: () => void, milliseconds: number): void;
  clear(): void;
  stop(): void;
  goOn(): void;
  /** Lets it happen at once. @returns whether there was anything. */
  now(): boolean;
};

/** After a break there is no need to read all of the card again. */
const AFTER_A_BREAK = 600;

export function timetable(signal: AbortSignal): Timetable {
  let planned: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  function happen(): boolean {
    const run = planned;
    planned = undefined;
    clearTimeout(timer);
    if (!signal.aborted) run?.();
    return run !== undefined;
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    get stopped() {
      return stopped;
    },
    plan(run, milliseconds) {
      if (planned) return;
      planned = run;
      if (!stopped) timer = setTimeout(happen, milliseconds);
    },
    clear() {
      planned = undefined;
      clearTimeout(timer);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    goOn() {
      stopped = false;
      clearTimeout(timer);
      if (planned) timer = setTimeout(happen, AFTER_A_BREAK);
    },
    now: happen,
  };
}
