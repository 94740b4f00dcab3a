import type { Eyes } from './flat-tree.ts';
import { looksPerFrame } from './looks-per-frame.ts';
import { isDocument } from './tag-of.ts';

/** What is told of a page while it is watched. */
export type PageChange = {
  /** These changes were seen; a look follows. */
  noted(records: readonly MutationRecord[]): void;
  /** All may look different, though no node changed; a look follows. */
  restyled(): void;
  /** The page may look different. At most once a frame. */
  look(): void;
};

export type PageWatch = {
  /** Watches these shadow roots and documents as well; those known already are left as they are. */
  alsoWatch(roots: readonly (ShadowRoot | Document)[]): void;
  /** Asks for a look at the next frame, or after so many ms. */
  lookSoon(after?: number): void;
};

/** Everything but layout that can change what a snapshot says. */
const ATTRIBUTES = [
  ...['class', 'style', 'hidden', 'inert', 'disabled', 'open', 'popover', 'slot', 'lang', 'id', 'for', 'name', 'src'],
  ...['role', 'href', 'title', 'alt', 'type', 'value', 'placeholder', 'tabindex', 'contenteditable', 'list', 'size'],
  ...['autocomplete', 'data-testid'],
  ...['multiple', 'aria-label', 'aria-labelledby', 'aria-placeholder', 'aria-level', 'aria-hidden', 'aria-disabled'],
  ...['aria-busy', 'aria-checked', 'aria-pressed', 'aria-selected', 'aria-current', 'aria-expanded', 'aria-modal'],
];
export const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

/** What changes a page without changing its nodes: ticking a box, a popover, the end of a movement, a late style sheet. */
const RESTYLING = ['change', 'click', 'toggle', 'close', 'transitionend', 'animationend', 'load'] as const;

/** Tells when the page may look different, until `signal` aborts. */
export function watchPage(document: Document, own: Eyes['own'], change: PageChange, signal: AbortSignal): PageWatch {
  const window = document.defaultView;
  if (!window || signal.aborted) return { alsoWatch() {}, lookSoon() {} };
  const schedule = looksPerFrame(window, change.look, signal);
  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !isOurs(record, own));
    if (theirs.length === 0) return;
    change.noted(theirs);
    schedule(0);
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const restyled = (): void => {
    change.restyled();
    schedule(0);
  };
  const watched = new WeakSet<Node>();
  const watch = (root: ShadowRoot | Document): void => {
    if (watched.has(root) || signal.aborted) return;
    watched.add(root);
    observer.observe(root, WATCHED);
    listen(root, restyled, () => schedule(0), signal);
  };
  watch(document);
  listenForPlace(window, restyled, signal);
  return {
    alsoWatch: (roots) => roots.forEach(watch),
    lookSoon: (after = 0) => schedule(after),
  };
}

/** Our own node comes, goes and moves; that tells nothing of the page. */
function isOurs(record: MutationRecord, own: Element): boolean {
  if (record.target === own) return true;
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every((node) => node === own);
}

/** On each root, not on the window: much of this is not heard of outside of the root, and what loads not even there. */
function listen(root: ShadowRoot | Document, restyled: () => void, moved: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  for (const type of RESTYLING) root.addEventListener(type, restyled, options);
  root.addEventListener('scroll', moved, options);
  if (isDocument(root)) root.defaultView?.addEventListener('resize', restyled, options);
}

function listenForPlace(window: Window, look: () => void, signal: AbortSignal): void {
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
