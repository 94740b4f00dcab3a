/** Calls `look` before each frame that the window draws, and never while its tab is hidden. */
export function eachFrame(window: Window, look: (now: number) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let request = window.requestAnimationFrame(function frame(now) {
    request = window.requestAnimationFrame(frame);
    look(now);
  });
  signal.addEventListener('abort', () => window.cancelAnimationFrame(request), { once: true });
}
