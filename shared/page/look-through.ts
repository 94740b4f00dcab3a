import { type Eyes, elementAt, flatContains, flatParent, shadowRootOf } from './flat-tree.ts';
import { GENERIC, pointableRole } from './role-of.ts';

/** What one pass over the page met, in its order. */
export type Met = {
  readonly pointable: readonly { readonly element: Element; readonly role: string }[];
  readonly roots: readonly ShadowRoot[];
  /** The native modal in front, where one is open. */
  readonly modal: Element | undefined;
};

const TAGS = new Set('a button h1 h2 h3 h4 h5 h6 input select summary textarea tr'.split(' '));
/** Whatever stands in these belongs to them: a component's own button in a button is one thing to use. */
const WHOLE = new Set([
  'button',
  'checkbox',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'switch',
  'tab',
]);

/** One pass over the document and its shadow roots. */
export function lookThrough(document: Document, eyes: Eyes): Met {
  const found = new Map<Element, string>();
  const roots: ShadowRoot[] = [];
  const modals: Element[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element === eyes.own) continue;
      const role = mayBePointable(element) ? pointableRole(element) : undefined;
      if (role) found.set(element, role);
      if (element.localName === 'dialog' && element.matches(':modal')) modals.push(element);
      const inner = shadowRootOf(element, eyes);
      if (inner) {
        roots.push(inner);
        visit(inner);
      }
    }
  };
  visit(document);
  return { pointable: outermost(found), roots, modal: inFront(modals, document, eyes) };
}

function mayBePointable(element: Element): boolean {
  return (
    TAGS.has(element.localName) ||
    element.hasAttribute('role') ||
    element.hasAttribute('tabindex') ||
    element.hasAttribute('contenteditable')
  );
}

/** Drops what is only a part of something to use, and wrappers around things to use. */
function outermost(found: ReadonlyMap<Element, string>): Met['pointable'] {
  const dropped = new Set<Element>();
  for (const [element, role] of found) {
    const holder = holderOf(element, found);
    if (!holder || role === 'heading') continue;
    const outer = found.get(holder) ?? '';
    if (outer === GENERIC) dropped.add(holder);
    else if (WHOLE.has(outer)) dropped.add(element);
    else if (outer === 'link' && role === GENERIC) dropped.add(element);
  }
  return Array.from(found, ([element, role]) => ({ element, role })).filter(({ element }) => !dropped.has(element));
}

function holderOf(element: Element, found: ReadonlyMap<Element, string>): Element | undefined {
  for (let around = flatParent(element); around; around = flatParent(around)) {
    if (found.has(around)) return around;
  }
  return undefined;
}

/** The window in front takes every hit, on itself or on what it dims; the order in the page says nothing. */
function inFront(modals: readonly Element[], document: Document, eyes: Eyes): Element | undefined {
  if (modals.length < 2) return modals[0];
  const hit = elementAt(document, 1, 1, eyes);
  return modals.findLast((modal) => hit && flatContains(modal, hit)) ?? modals.at(-1);
}
