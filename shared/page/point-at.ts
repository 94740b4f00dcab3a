import { boxOf } from './drawn-face.ts';
import { eachFrame } from './each-frame.ts';
import type { Layer, OverlayHost } from './overlay-host.ts';
import type { Rect } from './rect.ts';
import { sideForArrow } from './side-for-arrow.ts';

/** How far the ring stands off the target, in px. The same as in overlay-styles.ts. */
const STAND_OFF = 6;
/** More rings than that help nobody; the words say that it is one of many. */
const MOST_RINGS = 24;
/** A ring that is this far off a resting target, this many frames in a row, is no longer left to the browser's anchoring. */
const TOLERANCE = 2;
const PATIENCE = 2;

type Ring = {
  readonly target: Element;
  readonly layer: Layer;
  readonly frame: HTMLElement;
  shown: boolean;
  last: Rect | undefined;
  astray: number;
};

/**
 * Draws a ring around each element and, around a single one, an arrow. The browser anchors them; where it does not (an
 * older browser, an element that is no HTML or stands in a frame), they are put in place frame by frame.
 *
 * @param cardBox where the card is, so that the arrow is not under it.
 */
export function pointAt(
  host: OverlayHost,
  elements: readonly Element[],
  cardBox: () => Rect | undefined,
  signal: AbortSignal,
): void {
  const window = host.element.ownerDocument.defaultView;
  if (!window || signal.aborted) return;
  const rings = elements.slice(0, MOST_RINGS).map((target) => createRing(host, target));
  signal.addEventListener(
    'abort',
    () => {
      for (const ring of rings) ring.layer.remove();
    },
    { once: true },
  );

  function look(): void {
    const viewport = { width: window?.innerWidth ?? 0, height: window?.innerHeight ?? 0 };
    const seen = rings.map((ring) => ({
      ring,
      box: visibleBox(ring.target),
      drawn: ring.frame.getBoundingClientRect(),
    }));
    for (const { ring, box, drawn } of seen) {
      follow(ring, box, drawn);
      const side = box && rings.length === 1 ? sideForArrow(box, viewport, cardBox()) : undefined;
      ring.frame.dataset.arrow = side ?? 'none';
    }
  }
  look();
  eachFrame(window, look, signal);
}

function createRing(host: OverlayHost, target: Element): Ring {
  const layer = host.addLayer('ring', 'back');
  layer.element.setAttribute('aria-hidden', 'true');
  const arrow = host.element.ownerDocument.createElement('i');
  arrow.className = 'arrow';
  layer.element.append(arrow);
  return { target, layer, frame: layer.element, shown: false, last: undefined, astray: 0 };
}

function visibleBox(target: Element): Rect | undefined {
  if (!target.isConnected) return undefined;
  const box = boxOf(target);
  return box.width > 0 && box.height > 0 ? box : undefined;
}

function follow(ring: Ring, box: Rect | undefined, drawn: DOMRect): void {
  if (!box) {
    if (ring.shown) ring.layer.hide();
    ring.shown = false;
    return;
  }
  if (!ring.shown) {
    ring.layer.show(ring.target);
    ring.shown = true;
    return;
  }
  // While the page scrolls, an anchored box is told one frame late though it is drawn in time.
  const rests = ring.last?.x === box.x && ring.last.y === box.y;
  ring.last = box;
  if (ring.astray > PATIENCE) pin(ring.frame, box);
  else if (isAround(drawn, box)) ring.astray = 0;
  else if (rests) ring.astray += 1;
}

function isAround(drawn: Rect, box: Rect): boolean {
  return (
    Math.abs(drawn.x + drawn.width / 2 - (box.x + box.width / 2)) <= TOLERANCE &&
    Math.abs(drawn.y + drawn.height / 2 - (box.y + box.height / 2)) <= TOLERANCE &&
    Math.abs(drawn.width - box.width) <= 4 * STAND_OFF &&
    Math.abs(drawn.height - box.height) <= 4 * STAND_OFF
  );
}

/** A page's zoom scales our lengths too, but not the boxes it tells us. */
export function zoomOf(element: Element): number {
  return element.currentCSSZoom || 1;
}

function pin(frame: HTMLElement, box: Rect): void {
  const zoom = zoomOf(frame);
  frame.classList.add('pinned');
  frame.style.left = `${box.x / zoom}px`;
  frame.style.top = `${box.y / zoom}px`;
  frame.style.width = `${box.width / zoom + 2 * STAND_OFF}px`;
  frame.style.height = `${box.height / zoom + 2 * STAND_OFF}px`;
}
