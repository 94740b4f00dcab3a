import type { Eyes } from './flat-tree.ts';

/** Calls `onChange` when the page may look different, at most once a frame, until `signal` aborts. */
export type PageWatch = {
  /** Watches these shadow roots as well; those known already are left as they are. */
  alsoWatch(roots: readonly ShadowRoot[]): void;
  /** Asks for a look at the next frame, or after so many ms. */
  lookSoon(after?: number): void;
};

/** Everything but layout that can change what a snapshot says. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'inert',
  'disabled',
  'open',
  'role',
  'href',
  'title',
  'lang',
  'placeholder',
  'tabindex',
  'contenteditable',
  'aria-label',
  'aria-labelledby',
  'aria-hidden',
  'aria-disabled',
  'aria-busy',
  'aria-checked',
  'aria-pressed',
  'aria-selected',
  'aria-current',
  'aria-expanded',
  'aria-modal',
];
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

/** What changes a page without changing its nodes: ticking a box, a popover, the end of a movement, a late style sheet. */
const CAPTURED = ['change', 'click', 'scroll', 'toggle', 'close', 'transitionend', 'animationend', 'load'] as const;
/** A look may take this part of the time: one that takes 8 ms is not repeated for 80. */
const SHARE = 10;
const LONGEST_PAUSE = 1000;

export function watchPage(document: Document, own: Eyes['own'], onChange: () => void, signal: AbortSignal): PageWatch {
  const window = document.defaultView;
  if (!window || signal.aborted) return { alsoWatch() {}, lookSoon() {} };
  const schedule = looksPerFrame(window, onChange, signal);
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOurs(record, own))) schedule(0);
  });
  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  listen(window, () => schedule(0), signal);

  const watched = new WeakSet<ShadowRoot>();
  return {
    alsoWatch(roots) {
      for (const root of roots) {
        if (watched.has(root) || signal.aborted) continue;
        watched.add(root);
        observer.observe(root, WATCHED);
      }
    },
    lookSoon: (after = 0) => schedule(after),
  };
}

/** Our own node comes, goes and moves; that tells nothing of the page. */
function isOurs(record: MutationRecord, own: Element): boolean {
  if (record.target === own) return true;
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every((node) => node === own);
}

function listen(window: Window, look: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  for (const type of CAPTURED) window.addEventListener(type, look, options);
  window.addEventListener('resize', look, options);
  // A page that comes back from the back-forward cache may show another address than the one we knew.
  window.addEventListener('pageshow', look, options);
  window.document.addEventListener('visibilitychange', look, options);
  // `navigate` fires before the address changes, so it is of no use.
  const navigation: Navigation | undefined = window.navigation;
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else for (const type of ['popstate', 'hashchange']) window.addEventListener(type, look, options);
}

/**
 * Many wishes, one look: at the next frame, or later where looks are expensive. A hidden tab draws no frames, so it is not
 * looked at until it is shown again.
 */
function looksPerFrame(window: Window, look: () => void, signal: AbortSignal): (after: number) => void {
  let due = Number.POSITIVE_INFINITY;
  let notBefore = 0;
  let frame = 0;
  let timer = 0;
  const run = (): void => {
    frame = 0;
    due = Number.POSITIVE_INFINITY;
    const started = window.performance.now();
    look();
    const ended = window.performance.now();
    notBefore = ended + Math.min((ended - started) * SHARE, LONGEST_PAUSE);
  };
  const arrange = (): void => {
    timer = 0;
    frame ||= window.requestAnimationFrame(run);
  };
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  });
  return (after) => {
    if (signal.aborted) return;
    const now = window.performance.now();
    const wanted = Math.max(now + after, notBefore);
    if (wanted >= due) return;
    due = wanted;
    window.clearTimeout(timer);
    // Within a frame's time the next frame is soon enough.
    if (wanted - now < 17 && after < 17) arrange();
    else timer = window.setTimeout(arrange, wanted - now);
  };
}
