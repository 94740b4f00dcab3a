import type { Box, Reach } from '#shared/target/snapshot.ts';
import { boxOf, type Face } from './drawn-face.ts';
import { elementAt } from './element-at.ts';
import { type Eyes, flatContains, flatParent } from './flat-tree.ts';
import { frameOf, toTop } from './frames.ts';
import { isClobbered, isShadowRoot, isText } from './tag-of.ts';

/** Where in a box we look for what is drawn in front: the middle, then nearer to the corners. */
const POINTS = [
  [0.5, 0.5],
  [0.25, 0.25],
  [0.75, 0.75],
  [0.25, 0.75],
  [0.75, 0.25],
] as const;

/**
 * Tells whether somebody could use what is drawn, and if not, what keeps them from it. Our own node counts as glass.
 * `shutOff`: it stands in a part of the page that is switched off.
 */
export function reachIn(document: Document, eyes: Eyes): (face: Face, shutOff: boolean) => Reach {
  const windows = new Map<Document, Window>();
  const windowOf = (inside: Document): Window => {
    const window = windows.get(inside) ?? windowOver(inside, document);
    windows.set(inside, window);
    return window;
  };
  return (face, shutOff) => {
    if (!face.drawn) return 'hidden';
    if (shutOff) return 'inert';
    const { box, element } = face;
    const { view, start } = windowOf(element.ownerDocument);
    const seen = view && overlap(box, view);
    if (seen) return isOnTop(element, seen, document, eyes) ? 'in-view' : (clipping(face) ?? 'covered');
    // Left of or above the page's beginning nothing can be scrolled to: that is where folded menus wait.
    const isBeforePage = box.x + box.width <= start.x || box.y + box.height <= start.y;
    return isBeforePage ? (clipping(face) ?? 'hidden') : 'off-screen';
  };
}

/** What can be seen of a document, and where it begins, both in the outermost viewport. */
type Window = { readonly view: Box | undefined; readonly start: Pick<Box, 'x' | 'y'> };

function windowOver(inside: Document, top: Document): Window {
  const { clientWidth = 0, clientHeight = 0, scrollLeft = 0, scrollTop = 0 } = inside.documentElement ?? {};
  const start = toTop({ x: -scrollLeft, y: -scrollTop, width: 0, height: 0 }, inside);
  const frame = inside === top ? null : frameOf(inside);
  if (!frame) return { view: { x: 0, y: 0, width: clientWidth, height: clientHeight }, start };
  const around = windowOver(frame.ownerDocument, top).view;
  return { view: around && overlap(around, boxOf(frame)), start };
}

function isOnTop(element: Element, box: Box, document: Document, eyes: Eyes): boolean {
  return POINTS.some(([right, down]) => {
    const hit = elementAt(document, box.x + box.width * right, box.y + box.height * down, eyes);
    return hit !== null && (flatContains(element, hit) || isSlottedInto(element, hit) || letsThrough(element, hit));
  });
}

/** What is put into a closed component's slot does not tell which one it is drawn in. */
function isSlottedInto(element: Element, hit: Element): boolean {
  if (!isShadowRoot(element.getRootNode())) return false;
  const slots = [...element.querySelectorAll('slot')];
  // A text has no element of its own: hitting it hits the component.
  const drawn = slots.flatMap((slot) => slot.assignedNodes()).map((node) => (isText(node) ? node.parentNode : node));
  return drawn.some((node) => node === hit || (node !== null && node !== hit.getRootNode() && node.contains(hit)));
}

/** A disabled control often takes no pointer: then what encloses it is hit, and nothing covers it. */
function letsThrough(element: Element, hit: Element): boolean {
  return (
    getComputedStyle(element).pointerEvents === 'none' &&
    flatContains(hit, element) &&
    !clipping({ element, box: boxOf(element) })
  );
}

/** Cut off by something it stands in: to be scrolled to there, or folded away. */
function clipping({ element, box }: Pick<Face, 'element' | 'box'>): 'off-screen' | 'hidden' | undefined {
  for (let around = flatParent(element); around; around = flatParent(around)) {
    if (isClobbered(around)) continue;
    const { overflowX, overflowY, position } = getComputedStyle(around);
    if ((overflowX !== 'visible' || overflowY !== 'visible') && !overlap(box, boxOf(around))) {
      return scrolls(overflowX) || scrolls(overflowY) ? 'off-screen' : 'hidden';
    }
    if (position === 'fixed') return undefined;
  }
  return undefined;
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

function overlap(a: Box, b: Box): Box | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
