const CONTROLS = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled';

/**
 * Keeps the focus in a dialog that the browser knows nothing of: takes it at once, lets Tab go round in it, and gives it
 * back at the end.
 */
export function trapFocus(dialog: HTMLElement, onEscape: () => void, signal: AbortSignal): void {
  const root = dialog.getRootNode();
  const before = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  const controls = () => [...dialog.querySelectorAll<HTMLElement>(CONTROLS)];
  (controls()[0] ?? dialog).focus();
  dialog.addEventListener('keydown', keep, { signal });
  signal.addEventListener('abort', () => before instanceof HTMLElement && before.focus(), { once: true });

  function keep(event: KeyboardEvent): void {
    if (event.key === 'Escape') onEscape();
    if (event.key !== 'Tab') return;
    const all = controls();
    const edge = event.shiftKey ? all[0] : all.at(-1);
    if (edge && !edge.matches(':focus')) return;
    event.preventDefault();
    (event.shiftKey ? all.at(-1) : all[0])?.focus();
  }
}
