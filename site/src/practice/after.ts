/** Runs something once, `milliseconds` from now, unless `signal` aborts before. */
export function after(milliseconds: number, run: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setTimeout(run, milliseconds);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
