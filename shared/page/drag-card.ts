import type { CardStand } from './card-stand.ts';
import type { Spot } from './rect.ts';

/** Less than this, in CSS px, is a press with an unsteady hand. */
const SLACK = 6;

type Held = { readonly pointer: number; readonly from: Spot; readonly grip: Spot; carried: boolean };

/**
 * Lets the card be carried by what is marked `data-handle` in it.
 *
 * @returns what is to be told of every pointer in our node.
 */
export function dragCard(layer: HTMLElement, stand: CardStand, signal: AbortSignal): (event: PointerEvent) => void {
  let held: Held | undefined;
  /** What was let go had been carried: the click that follows is no press. */
  let wasCarried = false;

  function take({ pointerId, button, clientX, clientY }: PointerEvent): void {
    held = undefined;
    wasCarried = false;
    const handle = button === 0 && stand.spot ? handleAt(layer, clientX, clientY) : undefined;
    if (!handle || !stand.spot) return;
    const grip = { x: clientX - stand.spot.x, y: clientY - stand.spot.y };
    held = { pointer: pointerId, from: { x: clientX, y: clientY }, grip, carried: false };
    // From now on the handle hears of this pointer wherever that is, and nobody else does.
    handle.setPointerCapture(pointerId);
  }

  function move(to: Held, { clientX, clientY }: PointerEvent): void {
    if (!to.carried && Math.hypot(clientX - to.from.x, clientY - to.from.y) < SLACK) return;
    to.carried = true;
    layer.toggleAttribute('data-carried', true);
    stand.carry({ x: clientX - to.grip.x, y: clientY - to.grip.y });
  }

  function letGo({ carried }: Held): void {
    // Not only at the click: where the card makes way for what it was dropped on, no click comes here.
    held = undefined;
    wasCarried = carried;
    stand.letGo();
    layer.toggleAttribute('data-carried', false);
  }

  // What was carried was not pressed. A click without a pointer is a key.
  layer.addEventListener(
    'click',
    (event) => {
      if (wasCarried && event.detail > 0) event.stopImmediatePropagation();
      wasCarried = false;
    },
    { capture: true, signal },
  );

  return (event) => {
    if (!event.isTrusted || signal.aborted) return;
    if (event.type === 'pointerdown') take(event);
    else if (event.pointerId !== held?.pointer) return;
    else if (event.type === 'pointermove') move(held, event);
    else if (event.type === 'pointerup' || event.type === 'pointercancel') letGo(held);
  };
}

/** What can be gripped at this point: a handle, but none of the controls in it. */
function handleAt(layer: HTMLElement, x: number, y: number): Element | undefined {
  const root = layer.getRootNode();
  const at = root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
  const control = at?.closest('button, a');
  const handle = at?.closest('[data-handle]') ?? undefined;
  return control && !control.matches('[data-handle]') ? undefined : handle;
}
