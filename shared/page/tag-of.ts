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

/** The same of what an event was heard on, which may be a window. */
export function isElementHeard(target: EventTarget | null): target is Element {
  return target !== null && 'nodeType' in target && target.nodeType === 1;
}

export function isDocument(node: Node | null): node is Document {
  return node?.nodeType === 9;
}

export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node?.nodeType === 11 && 'host' in node;
}

/** What we ask of elements. */
const ASKED =
  'parentElement parentNode firstElementChild nextElementSibling firstChild nextSibling lastChild lastElementChild shadowRoot assignedSlot localName hasAttribute hasAttributes getAttribute matches contains closest querySelector getRootNode ownerDocument checkVisibility getBoundingClientRect classList'.split(
    ' ',
  );

/** Whether a form answers what we ask with a field of that name. Such a form cannot be gone through. */
export function isClobbered(element: Element): boolean {
  const isOther = typeof element.localName === 'string' && element.localName !== 'form';
  return !isOther && ASKED.some((name) => Object.hasOwn(element, name));
}

const parentNode: ((this: Node) => ParentNode | null) | undefined =
  'Node' in globalThis ? Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get : undefined;

/** The parent, also of a form with a field of that name: who climbs must come to an end. */
export function parentOf(node: Node): ParentNode | null {
  return parentNode ? parentNode.call(node) : node.parentNode;
}
