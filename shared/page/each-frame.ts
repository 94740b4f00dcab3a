/** Calls `look` before each frame that the window draws, and never while its tab is hidden. */
export function eachFrame(window: Window, look: (now: number) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let frame = 0;
  let timer = 0;
  const next = (): void => {
    frame = window.requestAnimationFrame((now) => {
      // Asked for once this one is drawn, the next call is the last of its frame: the page has written what it will, and is
      // laid out once.
      timer = window.setTimeout(next);
      look(now);
    });
  };
  next();
  signal.addEventListener(
    'abort',
    () => {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    },
    { once: true },
  );
}
