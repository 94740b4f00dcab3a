/*
 * What a node is, told by its name. `instanceof` would not do: an element in a frame is made by that frame's own classes.
 */

/** Whether an element is an HTML element of this name. */
export function isTag<Name extends keyof HTMLElementTagNameMap>(
  element: Element,
  name: Name,
): element is HTMLElementTagNameMap[Name] {
  return element.localName === name && 'title' in element;
}

export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isDocument(node: Node | null): node is Document {
  return node?.nodeType === 9;
}

export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node?.nodeType === 11 && 'host' in node;
}
