import { focusOneOf } from './way-to-target.ts';

/** The way by keyboard from the card to what it points at, and back to where one was in the card. */
export class KeyboardWay {
  readonly #root: ShadowRoot;
  readonly #show: () => void;
  #targets: readonly Element[] = [];
  #isBarred = false;
  #step = '';
  #left: { readonly control: Element | null; readonly step: string } | undefined;

  /** @param show brings into view what cannot take the focus, or is not there to take it. */
  constructor(root: ShadowRoot, show: () => void) {
    this.#root = root;
    this.#show = show;
  }

  /** @param isBarred before a caution is read nothing is ringed, and no key leads past it either. */
  leadTo(targets: readonly Element[], isBarred: boolean): void {
    this.#targets = targets;
    this.#isBarred = isBarred;
  }

  /** The card says another step now: whoever comes back to it begins at its words. */
  turnTo(step: string): void {
    this.#step = step;
  }

  goToTarget(): void {
    if (this.#targets.length > 0 && this.#isBarred) {
      focusHome(this.#root);
      return;
    }
    this.#left = { control: this.#root.activeElement, step: this.#step };
    if (!focusOneOf(this.#targets)) this.#show();
  }

  comeToCard(): void {
    const { control } = this.#left?.step === this.#step ? this.#left : { control: null };
    if (control instanceof HTMLElement && this.#root.contains(control)) control.focus({ preventScroll: true });
    else focusHome(this.#root);
  }
}

/** What had the focus is gone: it stays in the card, at a place where no key does anything by accident. */
export function focusHome(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('[data-home]')?.focus({ preventScroll: true });
}
