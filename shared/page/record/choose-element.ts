import { isDocument } from '../tag-of.ts';
import type { Taken } from '../take-snapshot.ts';

/** All by which a page hears of a click. */
const OF_A_CLICK =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend'.split(' ');
/** A click comes at once after its pointer is up; what comes later, in ms, is another one. */
const CLICK_WITHIN = 300;

/**
 * Waits for one click, in frames too, that the page does not hear.
 *
 * @param choose is called with what was clicked; with nothing after Escape.
 */
export function chooseElement(roots: Taken['roots'], choose: (element: Element | undefined) => void): void {
  const over = new AbortController();
  const options = { capture: true, passive: false, signal: over.signal };
  let chosen = false;
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'pointerdown' && !chosen) {
      chosen = true;
      choose(event.composedPath().find(isElementHit));
    }
    if (event.type === 'pointerup' && chosen) setTimeout(() => over.abort(), CLICK_WITHIN);
  };
  const giveUp = (event: Event): void => {
    if (!('key' in event) || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    over.abort();
    choose(undefined);
  };
  for (const view of [window, ...roots.flatMap((root) => (isDocument(root) ? (root.defaultView ?? []) : []))]) {
    for (const type of OF_A_CLICK) view.addEventListener(type, swallow, options);
    view.addEventListener('keydown', giveUp, options);
  }
}

function isElementHit(target: EventTarget): target is Element {
  return 'localName' in target;
}
