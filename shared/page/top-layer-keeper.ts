import { allow } from './allowance.ts';
import { eachFrame } from './each-frame.ts';
import { deepElementAt } from './hit-test.ts';
import { hasLeftHome, homeInPage, isPopover } from './home-in-page.ts';
import type { OverlayHost } from './overlay-host.ts';

/** What the keeper cannot settle by itself. */
export type KeeperTroubles = {
  /** Something keeps opening above us: make room. */
  crowded(): void;
  /** The page keeps taking our node out: nothing can be shown here. Told once; the keeper has stopped. */
  evicted(): void;
};

/** Somebody who is quick opens a menu, a dialog and a list in it within five seconds, and each may take us twice; a fight is quicker. */
const RAISES = 12;
const COMEBACKS = 5;
const WITHIN_MS = 5000;
/** How often to look whether something lies above us, besides when something opens. */
const LOOK_EVERY_MS = 150;

/**
 * Keeps our node in the page and `visible`, the layer that has to be reached, above everything else: under `html`, or
 * inside the window of the page that is in front (walkthroughs.md, C1).
 */
export function keepOnTop(
  host: OverlayHost,
  visible: Element,
  openShadowRoot: (element: Element) => ShadowRoot | null,
  troubles: KeeperTroubles,
  signal: AbortSignal,
): void {
  const document = host.element.ownerDocument;
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  const stop = new AbortController();
  const end = AbortSignal.any([signal, stop.signal]);
  const comebacks = allow(COMEBACKS, WITHIN_MS);
  const raises = allow(RAISES, WITHIN_MS);
  let lookedAt = 0;

  function comeBack(now: number): void {
    if (comebacks.take(now)) {
      host.settleIn(document.documentElement);
      return;
    }
    stop.abort();
    console.info('Cairn stopped showing its card: this page keeps removing it. Your progress is kept.');
    troubles.evicted();
  }

  function rise(now: number): void {
    lookedAt = now;
    const above = whatCovers(visible, host.element, openShadowRoot);
    if (above === 'nothing') return;
    if (!raises.take(now)) {
      troubles.crowded();
      return;
    }
    moveTo(homeInPage(document, above));
  }

  function moveTo(home: Element): void {
    if (home === host.element.parentElement) host.raise();
    else host.settleIn(home);
  }

  /** Before the next press in the card would close it. */
  function moveIntoPopover(now: number): void {
    if (raises.take(now)) moveTo(homeInPage(document));
    else troubles.crowded();
  }

  function look(now: number): void {
    if (!host.element.isConnected) comeBack(now);
    else if (hasLeftHome(host.element)) host.settleIn(homeInPage(document));
    else if (now - lookedAt >= LOOK_EVERY_MS) rise(now);
  }

  document.addEventListener(
    'toggle',
    (event) => {
      if (event.target === host.element || !host.element.isConnected) return;
      if (hasLeftHome(host.element)) host.settleIn(homeInPage(document));
      else if (isPopover(event.target)) moveIntoPopover(performance.now());
      else rise(performance.now());
    },
    { capture: true, signal: end },
  );
  eachFrame(window, look, end);
}

/** What lies above the middle of an element: a page's own element, or nothing. */
function whatCovers(
  visible: Element,
  host: Element,
  openShadowRoot: (element: Element) => ShadowRoot | null,
): Element | 'nothing' {
  const box = visible.getBoundingClientRect();
  if (box.width === 0) return 'nothing';
  const hit = deepElementAt(host.ownerDocument, box.x + box.width / 2, box.y + box.height / 2, host, openShadowRoot);
  return hit === null || hit === host ? 'nothing' : hit;
}
