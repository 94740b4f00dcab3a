import { isDocument, isElementHeard, isTag } from './tag-of.ts';

/** What is heard of a page besides changes of its nodes. */
export type Hearing = {
  restyled(): void;
  /** Somebody did something. */
  done(): void;
  moved(): void;
  typed(): void;
};

/** What changes a page without changing its nodes: ticking a box, a popover; the end of a movement, a late style sheet. */
const DONE = ['change', 'click', 'toggle', 'close'] as const;
const RESTYLING = ['transitionend', 'animationend', 'load'] as const;

/** On each root, not on the window: much of this is not heard of outside of the root, and what loads not even there. */
export function listen(root: ShadowRoot | Document, hear: Hearing, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  for (const type of DONE) root.addEventListener(type, hear.done, options);
  for (const type of RESTYLING) root.addEventListener(type, hear.restyled, options);
  root.addEventListener('input', ({ isTrusted }) => isTrusted && hear.typed(), options);
  // A long text scrolls in its own field with every letter.
  root.addEventListener('scroll', ({ target }) => isLine(target) || hear.moved(), options);
  if (isDocument(root)) root.defaultView?.addEventListener('resize', hear.restyled, options);
}

/** A field that holds nothing but its own text. */
function isLine(target: EventTarget | null): boolean {
  return isElementHeard(target) && (isTag(target, 'input') || isTag(target, 'textarea'));
}

/** In a window: where the customer is, and whether they see it. */
export function listenForPlace(window: Window, look: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  // A page that comes back from the back-forward cache may show another address than the one we knew.
  window.addEventListener('pageshow', look, options);
  window.addEventListener('load', look, options);
  window.document.addEventListener('visibilitychange', look, options);
  // `navigate` fires before the address changes, so it is of no use.
  const navigation: Navigation | undefined = window.navigation;
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else for (const type of ['popstate', 'hashchange']) window.addEventListener(type, look, options);
}
