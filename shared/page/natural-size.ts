import { SCROLLER_LEAST, TALLEST } from './card-styles.ts';
import { NARROW } from './place-card.ts';
import type { Size } from './rect.ts';

/** How tall the card may be in this window, in CSS px: half of a narrow one is the page's, and most of a very low one. */
export function tallestIn({ width, height }: Size): number {
  if (width >= NARROW) return Math.min(TALLEST, height - 24);
  return height < 420 ? Math.max(0.56 * height, 92) : Math.max(0.52 * height, 220);
}

/** With less room than this, in CSS px, all of the card scrolls, so that its answers come first. */
const LOW = 400;
/** And with less than this it says no more than is needed to go on. */
const LOWEST = 220;

/** How low a card is that may be no taller than that, in CSS px. */
export function lowness(room: number): 'no' | 'low' | 'lowest' {
  if (room < LOWEST) return 'lowest';
  return room < LOW ? 'low' : 'no';
}

/** How large the card would be if nothing kept it from it: what scrolls inside counts, up to what may be. */
export function naturalSize(layer: Element, viewport: Size): Size & { readonly least: number } {
  const { width, height: drawn } = layer.getBoundingClientRect();
  const scroller = layer.querySelector('.scroller');
  const scrollsAll = layer.matches('[data-low^=low]') || viewport.width < NARROW;
  const hidden = unseenIn(scroller) + (scrollsAll ? unseenIn(layer.firstElementChild) : 0);
  const height = Math.max(drawn, Math.min(drawn + hidden, tallestIn(viewport)));
  // Answers are there to be pressed: they are not scrolled away only to hide less of the page.
  const spare = layer.querySelector('.answers, .heed')
    ? 0
    : Math.max(0, (scroller?.scrollHeight ?? 0) - SCROLLER_LEAST);
  return { width, height, least: height - spare };
}

/** How much of an element one has to scroll to, in CSS px. */
function unseenIn(element: Element | null): number {
  return element ? element.scrollHeight - element.clientHeight : 0;
}
