/** Keeps what the customer does in our overlay from the page around it. */
export type InputGuard = {
  /**
   * From now on the page hears nothing of what happens on `host`.
   *
   * @param onKey is told of every key pressed in the host, because our own listeners inside it hear none.
   * @param signal ends the protection.
   */
  protect(host: Element, onKey: (event: KeyboardEvent) => void, signal: AbortSignal): void;
};

const INPUT_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'focus',
  'blur',
  'focusin',
  'focusout',
] as const;

const POINTER_EVENTS = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointercancel',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
] as const;

/**
 * Installs the guard. It has to be the first listener of the page: the extension calls it at `document_start`, because a
 * page's listener that captures on the window and was added earlier would hear our keys (research/walkthroughs.md, C3).
 */
export function installInputGuard(window: Window, signal: AbortSignal): InputGuard {
  const hosts = new Map<EventTarget, (event: KeyboardEvent) => void>();

  function keepFromPage(event: Event): void {
    if (hosts.size === 0) return;
    // The path and not the target: inside a dialog in a page's shadow root, the target told to the window is that root's host.
    const onKey = event.composedPath().flatMap((target) => hosts.get(target) ?? [])[0];
    if (!onKey) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && event instanceof KeyboardEvent) onKey(event);
  }

  for (const type of INPUT_EVENTS) window.addEventListener(type, keepFromPage, { capture: true, signal });

  return {
    protect(host, onKey, until) {
      const end = AbortSignal.any([signal, until]);
      if (end.aborted) return;
      hosts.set(host, onKey);
      end.addEventListener('abort', () => hosts.delete(host), { once: true });
      for (const type of POINTER_EVENTS) {
        host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal: end });
      }
      // Focus stays where the customer had it: a click on one of our buttons must not close their menu or leave their field.
      host.addEventListener('mousedown', (event) => event.preventDefault(), { signal: end });
    },
  };
}
