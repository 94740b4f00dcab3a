import { contains, type Spot } from './rect.ts';

/** For how long the card stays where it is after a press in it or a movement on it, in ms. Then it makes way for what is to be read. */
const LASTS = 1500;

/** A control of the card, and how far below the card's top it lies. */
type Held = { readonly control: Element; readonly depth: number };

/**
 * Whether the customer has a hand on the card, and on which of its controls: nobody likes a button that runs away while it is
 * being pressed. A card that has come under a resting pointer is not in use until that pointer moves on it; where keys are used,
 * nothing can run away.
 */
export class CardInUse {
  readonly #layer: HTMLElement;
  #pressed = Number.NEGATIVE_INFINITY;
  /** Where the pointer and the card met. */
  #met: Spot | undefined;
  /** Where the pointer has moved on the card since, and when. */
  #hand: (Spot & { readonly at: number }) | undefined;
  #held: Held | undefined;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  hearPress(): void {
    this.#pressed = performance.now();
  }

  hearPointer({ type, pointerType, clientX: x, clientY: y }: PointerEvent): void {
    if (pointerType === 'touch') return;
    if (type === 'pointerover') this.#met = { x, y };
    else if (type === 'pointerout' || type === 'pointercancel') this.#letGo();
    else if (x !== this.#met?.x || y !== this.#met.y) this.#hand = { x, y, at: performance.now() };
  }

  /** The card has gone somewhere by the customer's will, or is another one now. */
  forget(): void {
    this.#pressed = Number.NEGATIVE_INFINITY;
    this.#letGo();
  }

  isHandled(now: number): boolean {
    return now - Math.max(this.#pressed, this.#hand?.at ?? Number.NEGATIVE_INFINITY) < LASTS;
  }

  /** By how much the control in use has slipped down in the card, because of what is said above it now. */
  slip(): number {
    const { control, depth } = this.#held ?? {};
    if (!control?.isConnected || depth === undefined || !isFixed(control)) return 0;
    return depthOf(control, this.#layer) - depth;
  }

  /** The card stands: from here the control in use must not slip. */
  settle(): void {
    const control = this.#controlInUse();
    this.#held = control ? { control, depth: depthOf(control, this.#layer) } : undefined;
  }

  #controlInUse(): Element | undefined {
    if (!this.#hand) return undefined;
    const { x, y } = this.#hand;
    if (!contains(this.#layer.getBoundingClientRect(), { x, y, width: 0, height: 0 })) {
      this.#letGo();
      return undefined;
    }
    return this.#root()?.elementFromPoint(x, y)?.closest('button, a, summary') ?? undefined;
  }

  #root(): ShadowRoot | undefined {
    const root = this.#layer.getRootNode();
    return root instanceof ShadowRoot ? root : undefined;
  }

  #letGo(): void {
    this.#met = undefined;
    this.#hand = undefined;
    this.#held = undefined;
  }
}

/** Not where the card scrolls: what the customer scrolls moves because they want it to. */
function isFixed(control: Element): boolean {
  return !control.closest('.scroller, [data-low^=low]');
}

function depthOf(control: Element, layer: HTMLElement): number {
  return control.getBoundingClientRect().top - layer.getBoundingClientRect().top;
}
