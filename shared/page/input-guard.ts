/** Keeps what the customer does in our overlay from the page around it. */
export type InputGuard = {
  /**
   * From now on the page hears nothing of what happens on `host`.
   *
   * @param inside is told of keys and pointers in the host, because our own listeners inside it hear none of them.
   * @param signal ends the protection.
   */
  protect(host: Element, inside: InsideInput, signal: AbortSignal): void;
};

export type InsideInput = {
  key(event: KeyboardEvent): void;
  pointer(event: PointerEvent): void;
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

/** What a drag of the card is made of. */
const POINTER_EVENTS = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointercancel',
  'pointerover',
  'pointerout',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
] as const;

/** Our own buttons need to hear these, so the page is kept from them only further out. */
const PRESS_EVENTS = [
  'mousedown',
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
  const hosts = new Map<EventTarget, InsideInput>();

  function keepFromPage(event: Event): void {
    if (hosts.size === 0) return;
    // The path and not the target: inside a dialog in a page's shadow root, the target told to the window is that root's host.
    const inside = event.composedPath().flatMap((target) => hosts.get(target) ?? [])[0];
    if (!inside) return;
    event.stopImmediatePropagation();
    // What the page itself makes up is nothing that the customer did.
    if (!event.isTrusted) return;
    if (event.type === 'keydown' && event instanceof KeyboardEvent) inside.key(event);
    if (event instanceof PointerEvent) inside.pointer(event);
  }

  for (const type of INPUT_EVENTS) window.addEventListener(type, keepFromPage, { capture: true, signal });
  for (const type of POINTER_EVENTS)
    window.addEventListener(type, keepFromPage, { capture: true, passive: true, signal });

  return {
    protect(host, inside, until) {
      const end = AbortSignal.any([signal, until]);
      if (end.aborted) return;
      hosts.set(host, inside);
      end.addEventListener('abort', () => hosts.delete(host), { once: true });
      for (const type of PRESS_EVENTS) {
        host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal: end });
      }
      // Focus stays where the customer had it: a click on one of our buttons must not close their menu or leave their field.
      host.addEventListener('mousedown', (event) => event.preventDefault(), { signal: end });
    },
  };
}
