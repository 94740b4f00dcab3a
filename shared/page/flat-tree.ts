import type { Surroundings } from './step-view.ts';

/** What is needed to look through a page: how to enter closed shadow roots, and which node is ours. */
export type Eyes = Pick<Surroundings, 'openShadowRoot' | 'own' | 'base'>;

/** The parent as drawn: out of a slot into its host's tree, out of a shadow root to its host. */
export function flatParent(element: Element): Element | null {
  const parent = element.parentElement;
  if (parent) return parent.shadowRoot ? (element.assignedSlot ?? parent) : parent;
  const root = element.parentNode;
  return root instanceof ShadowRoot ? root.host : null;
}

export function flatContains(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (let element: Element | null = inner; element; element = flatParent(element)) {
    if (element === outer) return true;
  }
  return false;
}

/** The shadow root of an element, also a closed one where the browser opens it for us. */
export function shadowRootOf(element: Element, eyes: Eyes): ShadowRoot | null {
  // Closed roots are only looked for where components put them: asking costs a call into the browser.
  return element.shadowRoot ?? (element.localName.includes('-') ? eyes.openShadowRoot(element) : null);
}

/** What is drawn first inside an element: of its shadow root, or of its own children. */
export function firstDrawn(element: Element, eyes: Eyes): Node | null {
  return (shadowRootOf(element, eyes) ?? element).firstChild;
}

/** The innermost element drawn at a point, our own node looked through; nothing outside of the viewport. */
export function elementAt(document: Document, x: number, y: number, eyes: Eyes): Element | null {
  let hit = topmost(document, x, y, eyes.own);
  while (hit) {
    const root = shadowRootOf(hit, eyes);
    const inner: Element | null = root ? topmost(root, x, y, eyes.own) : null;
    if (!inner || inner === hit || inner.getRootNode() !== root) return hit;
    hit = inner;
  }
  return null;
}

function topmost(root: DocumentOrShadowRoot, x: number, y: number, own: Element): Element | null {
  const hit = root.elementFromPoint(x, y);
  if (hit !== own) return hit;
  return root.elementsFromPoint(x, y).find((element) => element !== own) ?? null;
}
