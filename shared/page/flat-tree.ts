import { frameOf } from './frames.ts';
import type { Surroundings } from './step-view.ts';
import { isDocument, isElement, isShadowRoot, parentOf } from './tag-of.ts';

/** What is needed to look through a page: how to enter closed shadow roots, and which node is ours. */
export type Eyes = Pick<Surroundings, 'openShadowRoot' | 'own' | 'base'>;

/** The same for one look, in which nothing changes: what was asked of the browser once is not asked again. */
export type Sight = Eyes & { readonly shown: Map<Element, boolean> };

/** The parent as drawn: out of a slot into its host's tree, out of a shadow root to its host, out of a frame to that. */
export function flatParent(element: Element): Element | null {
  const parent = parentOf(element);
  if (isElement(parent)) return parent.shadowRoot ? (element.assignedSlot ?? parent) : parent;
  return hostOf(parent);
}

/** What a shadow root or the document of a frame stands in. Nothing for any other node, nor for a frame of another origin. */
export function hostOf(root: Node | null): Element | null {
  if (isShadowRoot(root)) return root.host;
  return isDocument(root) ? frameOf(root) : null;
}

export function flatContains(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (let element: Element | null = inner; element; element = flatParent(element)) {
    if (element === outer) return true;
  }
  return false;
}

/** The shadow root of an element, also a closed one where the browser opens it for us. */
export function shadowRootOf(element: Element, eyes: Pick<Eyes, 'openShadowRoot'>): ShadowRoot | null {
  // Closed roots are only looked for where components put them: asking costs a call into the browser.
  return element.shadowRoot ?? (element.localName.includes('-') ? eyes.openShadowRoot(element) : null);
}

/** What is drawn first inside an element: of its shadow root, or of its own children. */
export function firstDrawn(element: Element, eyes: Eyes): Node | null {
  return (shadowRootOf(element, eyes) ?? element).firstChild;
}
