import { isTag } from './tag-of.ts';

/** The keys that lead from the card to what is pointed at, and from anywhere in the page to the card. */
export const WAY_KEYS = 'Alt+Shift+C';

const FOCUSABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';

/** Whether these keys were pressed, by the customer and not by a script. */
export function isWayKey(event: KeyboardEvent): boolean {
  const { altKey, shiftKey, ctrlKey, metaKey, isTrusted, key, code } = event;
  if (!isTrusted || !altKey || !shiftKey || ctrlKey || metaKey) return false;
  // With Option held down a Mac writes another letter there; then the key's place on the keyboard tells.
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'c' : code === 'KeyC';
}

/** Hears the keys in the page, and keeps nothing from it. */
export function watchWayKey(window: Window, onKey: () => void, signal: AbortSignal): void {
  window.addEventListener('keydown', (event) => isWayKey(event) && onKey(), { capture: true, passive: true, signal });
}

/** Takes the focus to the first of the elements that can have it, or to what can have it in it or around it. Nothing more. */
export function focusOneOf(elements: readonly Element[]): boolean {
  return elements.some((element) => candidatesFor(element).some(takesFocus));
}

function candidatesFor(element: Element): readonly Element[] {
  const field = isTag(element, 'label') ? element.control : undefined;
  return [element, field, ...element.querySelectorAll(FOCUSABLE), element.closest(FOCUSABLE)].filter((one) => !!one);
}

function takesFocus(element: Element): boolean {
  if (!('focus' in element) || typeof element.focus !== 'function') return false;
  element.focus({ focusVisible: true });
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}
