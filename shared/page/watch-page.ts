import type { Eyes } from './flat-tree.ts';
import { type Hearing, listen, listenForPlace } from './hear-page.ts';
import { looksPerFrame } from './looks-per-frame.ts';

/** What is told of a page while it is watched. */
export type PageChange = {
  /**
   * These changes were seen; a look follows.
   *
   * @returns whether they are of what is pointed at, so that the look can wait for nothing else.
   */
  noted(records: readonly MutationRecord[]): boolean;
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

/** Tells when the page may look different, until `signal` aborts. */
export function watchPage(document: Document, own: Eyes['own'], change: PageChange, signal: AbortSignal): PageWatch {
  const window = document.defaultView;
  if (!window || signal.aborted) return { alsoWatch() {}, lookSoon() {} };
  const looks = looksPerFrame(window, change.look, signal);
  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !isOurs(record, own));
    if (theirs.length === 0) return;
    const isUrgent = change.noted(theirs);
    looks.soon(0);
    if (isUrgent) looks.urge();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const hear: Hearing = {
    restyled() {
      change.restyled();
      looks.soon(0);
    },
    done() {
      hear.restyled();
      looks.urge();
    },
    moved: () => looks.soon(0),
    typed: looks.typed,
  };
  const watched = new WeakSet<Node>();
  const watch = (root: ShadowRoot | Document): void => {
    if (watched.has(root) || signal.aborted) return;
    watched.add(root);
    observer.observe(root, WATCHED);
    listen(root, hear, signal);
  };
  watch(document);
  listenForPlace(window, hear.done, signal);
  return {
    alsoWatch: (roots) => roots.forEach(watch),
    lookSoon: (after = 0) => looks.soon(after),
  };
}

/** Our own node comes, goes and moves, always alone; that tells nothing of the page. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord, own: Element): boolean {
  if (target === own) return true;
  // On a page that draws its rows anew all the time, asking for each of their nodes costs more than the looks.
  return addedNodes.length + removedNodes.length === 1 && (addedNodes[0] ?? removedNodes[0]) === own;
}
