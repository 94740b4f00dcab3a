import type { Box, Reach } from '#shared/target/snapshot.ts';
import { boxOf, type Face } from './drawn-face.ts';
import { type Eyes, elementAt, flatContains, flatParent } from './flat-tree.ts';

/** Where in a box we look for what is drawn in front: the middle, then nearer to the corners. */
const POINTS = [
  [0.5, 0.5],
  [0.25, 0.25],
  [0.75, 0.75],
  [0.25, 0.75],
  [0.75, 0.25],
] as const;

/**
 * Whether somebody could use what is drawn, and if not, what keeps them from it. Our own node counts as glass.
 *
 * @param shutOff it stands in a part of the page that is switched off.
 */
export function reachOf(face: Face, shutOff: boolean, document: Document, eyes: Eyes): Reach {
  if (!face.drawn) return 'hidden';
  if (shutOff) return 'inert';
  const view = document.documentElement;
  const seen = overlap(face.box, { x: 0, y: 0, width: view.clientWidth, height: view.clientHeight });
  if (!seen) return canBeScrolledTo(face.box, view) ? (clipping(face) ?? 'off-screen') : 'hidden';
  return isOnTop(face.element, seen, document, eyes) ? 'in-view' : (clipping(face) ?? 'covered');
}

function isOnTop(element: Element, box: Box, document: Document, eyes: Eyes): boolean {
  return POINTS.some(([right, down]) => {
    const hit = elementAt(document, box.x + box.width * right, box.y + box.height * down, eyes);
    return hit !== null && (flatContains(element, hit) || letsThrough(element, hit));
  });
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

function canBeScrolledTo(box: Box, view: Element): boolean {
  return box.x + box.width + view.scrollLeft > 0 && box.y + box.height + view.scrollTop > 0;
}

function overlap(a: Box, b: Box): Box | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
