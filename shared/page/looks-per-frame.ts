/** A look may take this part of the time: one that takes 8 ms is not repeated for 80. */
const SHARE = 10;
const LONGEST_PAUSE = 1000;

/**
 * Many wishes, one look: at the next frame, or later where looks are expensive. A hidden tab draws no frames, so it is not
 * looked at until it is shown again.
 */
export function looksPerFrame(window: Window, look: () => void, signal: AbortSignal): (after: number) => void {
  let due = Number.POSITIVE_INFINITY;
  let notBefore = 0;
  let frame = 0;
  let timer = 0;
  const run = (): void => {
    frame = 0;
    due = Number.POSITIVE_INFINITY;
    const started = window.performance.now();
    look();
    const ended = window.performance.now();
    notBefore = ended + Math.min((ended - started) * SHARE, LONGEST_PAUSE);
  };
  const arrange = (): void => {
    timer = 0;
    frame ||= window.requestAnimationFrame(run);
  };
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  });
  return (after) => {
    if (signal.aborted) return;
    const now = window.performance.now();
    const wanted = Math.max(now + after, notBefore);
    if (wanted >= due) return;
    due = wanted;
    window.clearTimeout(timer);
    // Within a frame's time the next frame is soon enough.
    if (wanted - now < 17 && after < 17) arrange();
    else timer = window.setTimeout(arrange, wanted - now);
  };
}
