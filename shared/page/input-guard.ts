/** Keeps what the customer does in our overlay from the page around it. */
export type InputGuard = {
  /**
   * From now on the page hears nothing of what happens on `host`.
   *
   * @param inside is told of keys, pointers and clicks in the host, because our own listeners inside it hear none of them.
   * @param signal ends the protection.
   */
  protect(host: Element, inside: InsideInput, signal: AbortSignal): void;
};

export type InsideInput = {
  key(event: KeyboardEvent): void;
  pointer(event: PointerEvent): void;
  press(event: MouseEvent): void;
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

/** What nothing inside listens to, and what a drag of the card is made of. */
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

  function insideOf(event: Event): InsideInput | undefined {
    if (hosts.size === 0) return undefined;
    // The path and not the target: inside a dialog in a page's shadow root, the target told to the window is that root's host.
    return event.composedPath().flatMap((target) => hosts.get(target) ?? [])[0];
  }

  function keepFromPage(event: Event): void {
    const inside = insideOf(event);
    if (!inside) return;
    event.stopImmediatePropagation();
    // What the page itself makes up is nothing that the customer did.
    if (!event.isTrusted) return;
    if (event.type === 'keydown' && event instanceof KeyboardEvent) inside.key(event);
    if (event instanceof PointerEvent) inside.pointer(event);
  }

  function keepPress(event: MouseEvent): void {
    const inside = insideOf(event);
    if (!inside) return;
    // A click of a key or of assistive technology lies nowhere: our own button has to hear it itself.
    if (event.type === 'click' && event.detail === 0) return;
    event.stopImmediatePropagation();
    // Focus stays where the customer had it: a press on one of our buttons must not close their menu or leave their field.
    if (event.type === 'mousedown') event.preventDefault();
    else inside.press(event);
  }

  for (const type of INPUT_EVENTS) window.addEventListener(type, keepFromPage, { capture: true, signal });
  for (const type of POINTER_EVENTS)
    window.addEventListener(type, keepFromPage, { capture: true, passive: true, signal });
  for (const type of ['mousedown', 'click'] as const)
    window.addEventListener(type, keepPress, { capture: true, signal });

  return {
    protect(host, inside, until) {
      const end = AbortSignal.any([signal, until]);
      if (end.aborted) return;
      hosts.set(host, inside);
      end.addEventListener('abort', () => hosts.delete(host), { once: true });
      host.addEventListener('click', (event) => event.stopPropagation(), { passive: true, signal: end });
    },
  };
}
