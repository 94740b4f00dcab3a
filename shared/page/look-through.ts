import { elementAt } from './element-at.ts';
import { fieldLabels, type LabelsOf } from './field-labels.ts';
import { type Eyes, flatContains } from './flat-tree.ts';
import type { Found } from './found.ts';
import type { Part } from './part.ts';
import { GENERIC } from './role-of.ts';

/** What counts on a page, in its order. */
export type Met = {
  readonly pointable: readonly Found[];
  readonly labelsOf: LabelsOf;
  /** Shadow roots, closed ones included, and the documents in frames. */
  readonly roots: readonly (ShadowRoot | Document)[];
  /** Whether the page says which of its parts is what it is about. */
  readonly hasMain: boolean;
  /** The native modal in front, where one is open. */
  readonly modal: Element | undefined;
};

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

/** Goes through the parts of a page. Asks the page nothing, but which window is in front. */
export function lookThrough(document: Document, page: Part | undefined, eyes: Eyes): Met {
  const found: Found[] = [];
  const labels: Part[] = [];
  const roots: (ShadowRoot | Document)[] = [];
  const windows: Element[] = [];
  let hasMain = false;
  const visit = (part: Part, holder: Found | undefined): void => {
    const own = part.found;
    if (own) {
      own.isPart = false;
      if (holder) markPart(own, holder);
      found.push(own);
    }
    if (part.is === 'label') labels.push(part);
    else if (part.is === 'window') windows.push(part.element);
    else if (part.is === 'main') hasMain ||= part.parts.length > 0;
    if (part.root) roots.push(part.root);
    for (const inner of part.parts) visit(inner, own ?? holder);
  };
  if (page) visit(page, undefined);
  return {
    pointable: found.filter(({ isPart }) => !isPart),
    labelsOf: fieldLabels(labels),
    roots,
    hasMain,
    modal: inFront(windows, document, eyes),
  };
}

/** @param holder the nearest found element around it. */
function markPart(one: Found, holder: Found): void {
  if (one.role === 'heading') return;
  if (holder.role === GENERIC) holder.isPart = true;
  else if (WHOLE.has(holder.role) || (holder.role === 'link' && one.role === GENERIC)) one.isPart = true;
}

/** The window in front takes every hit, on itself or on what it dims; the order in the page says nothing. */
function inFront(windows: readonly Element[], document: Document, eyes: Eyes): Element | undefined {
  const modals = windows.filter((window) => window.matches(':modal'));
  if (modals.length < 2) return modals[0];
  const hit = elementAt(document, 1, 1, eyes);
  return modals.findLast((modal) => hit && flatContains(modal, hit)) ?? modals.at(-1);
}
