import { fieldLabels, type LabelsOf } from './field-labels.ts';
import { type Eyes, elementAt, flatContains, shadowRootOf } from './flat-tree.ts';
import { GENERIC, pointableRole } from './role-of.ts';

/** What one pass over the page met, in its order. */
export type Met = {
  readonly pointable: readonly { readonly element: Element; readonly role: string }[];
  readonly labelsOf: LabelsOf;
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
  const found: Found[] = [];
  const labels: HTMLLabelElement[] = [];
  const roots: ShadowRoot[] = [];
  const modals: Element[] = [];
  const visit = (root: Document | ShadowRoot, holder: Found | undefined): void => {
    let inner = holder;
    const all = root.querySelectorAll('*');
    for (let index = 0; index < all.length; index += 1) {
      const element = all[index];
      if (!element || element === eyes.own) continue;
      const role = mayBePointable(element) ? pointableRole(element) : undefined;
      if (role) {
        inner = { element, role, holder: holderOf(element, inner, holder), part: false };
        found.push(inner);
      }
      if (element instanceof HTMLLabelElement) labels.push(element);
      else if (element.localName === 'dialog' && element.matches(':modal')) modals.push(element);
      const shadow = shadowRootOf(element, eyes);
      if (shadow) {
        roots.push(shadow);
        visit(shadow, inner?.element === element ? inner : holderOf(element, inner, holder));
      }
    }
  };
  visit(document, undefined);
  for (const one of found) markPart(one);
  return {
    pointable: found.filter(({ part }) => !part),
    labelsOf: fieldLabels(labels),
    roots,
    modal: inFront(modals, document, eyes),
  };
}

type Found = {
  readonly element: Element;
  readonly role: string;
  /** The nearest found element around it. */
  readonly holder: Found | undefined;
  /** Only a part of something to use, or a mere wrapper around such. */
  part: boolean;
};

/** @param outside what holds the whole shadow root that the element stands in. */
function holderOf(element: Element, last: Found | undefined, outside: Found | undefined): Found | undefined {
  let holder = last;
  while (holder && holder !== outside && !holder.element.contains(element)) holder = holder.holder;
  return holder;
}

function markPart(one: Found): void {
  const { holder, role } = one;
  if (!holder || role === 'heading') return;
  if (holder.role === GENERIC) holder.part = true;
  else if (WHOLE.has(holder.role) || (holder.role === 'link' && role === GENERIC)) one.part = true;
}

function mayBePointable(element: Element): boolean {
  if (TAGS.has(element.localName)) return true;
  return (
    element.hasAttributes() &&
    (element.hasAttribute('role') || element.hasAttribute('tabindex') || element.hasAttribute('contenteditable'))
  );
}

/** The window in front takes every hit, on itself or on what it dims; the order in the page says nothing. */
function inFront(modals: readonly Element[], document: Document, eyes: Eyes): Element | undefined {
  if (modals.length < 2) return modals[0];
  const hit = elementAt(document, 1, 1, eyes);
  return modals.findLast((modal) => hit && flatContains(modal, hit)) ?? modals.at(-1);
}
