import { shadowRootOf } from './flat-tree.ts';
import { documentIn } from './frames.ts';

/** How a page's closed shadow roots are opened, and which node is not the page's but ours. */
export type Entrances = { readonly openShadowRoot: (element: Element) => ShadowRoot | null; readonly own: Element };

/** A document and all that can be entered from it: shadow roots, also closed ones, and frames of the same origin. */
export function rootsIn(document: Document, entrances: Entrances): readonly (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element === entrances.own) continue;
      const inside = documentIn(element) ?? shadowRootOf(element, entrances);
      if (inside) roots.push(inside);
    }
  }
  return roots;
}
