import { type Eyes, shadowRootOf } from './flat-tree.ts';
import { documentIn, intoFrame } from './frames.ts';
import { isClobbered } from './tag-of.ts';

/**
 * The innermost element drawn at a point, through shadow roots and frames, our own node looked through; nothing outside of
 * the viewport.
 */
export function elementAt(document: Document, x: number, y: number, eyes: Eyes): Element | null {
  let hit = topmost(document, x, y, eyes.own);
  while (hit && !isClobbered(hit)) {
    const inside = documentIn(hit);
    if (inside) {
      const point = intoFrame(hit, x, y);
      return elementAt(inside, point.x, point.y, eyes) ?? hit;
    }
    const root = shadowRootOf(hit, eyes);
    const inner: Element | null = root ? topmost(root, x, y, eyes.own) : null;
    if (!inner || inner === hit || inner.getRootNode() !== root) return hit;
    hit = inner;
  }
  return hit;
}

function topmost(root: DocumentOrShadowRoot, x: number, y: number, own: Element): Element | null {
  const hit = root.elementFromPoint(x, y);
  if (hit !== own) return hit;
  return root.elementsFromPoint(x, y).find((element) => element !== own) ?? null;
}
