import type { Box } from '#shared/target/snapshot.ts';
import type { LabelsOf } from './field-labels.ts';
import { toTop } from './frames.ts';
import { isClobbered, isTag } from './tag-of.ts';

/** What one can see of an element and click: mostly itself. */
export type Face = { readonly element: Element; readonly box: Box; readonly drawn: boolean };

/** Smaller than this, in CSS px, is there for screen readers only. */
const TOO_SMALL = 4;
/** A wrapper larger than this is no longer the control. */
const WRAPPER = 96;
const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/**
 * The face of an element. Design systems hide the real checkbox, radio or file input and draw something in its place: its
 * label, or the element around it. That is then what can be pointed at.
 */
export function faceOf(element: Element, labelsOf: LabelsOf): Face {
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
    const box = boxOf(element);
    if (box.width >= TOO_SMALL && box.height >= TOO_SMALL) return { element, box, drawn: true };
  }
  const standIn = isTag(element, 'input') ? standInFor(element, labelsOf) : undefined;
  if (standIn) return { element: standIn, box: boxOf(standIn), drawn: true };
  return { element, box: NOWHERE, drawn: false };
}

function standInFor(input: HTMLInputElement, labelsOf: LabelsOf): Element | undefined {
  if (input.type !== 'checkbox' && input.type !== 'radio' && input.type !== 'file') return undefined;
  // Not rendered at all means that its label cannot be meant either, unless the label stands elsewhere and is drawn.
  const label = labelsOf(input).find(({ element }) => isDrawn(element))?.element;
  const wrapper = input.checkVisibility() ? wrapperOf(input) : undefined;
  return wrapper ?? label;
}

/** Around an invisible input that still takes the click, the element that draws it. */
function wrapperOf(input: Element): Element | undefined {
  const parent = input.parentElement;
  if (!parent || !isDrawn(parent) || parent.localName === 'label') return undefined;
  const box = boxOf(parent);
  return box.width <= WRAPPER && box.height <= WRAPPER ? parent : undefined;
}

function isDrawn(element: Element): boolean {
  if (isClobbered(element) || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return false;
  const box = boxOf(element);
  return box.width >= TOO_SMALL && box.height >= TOO_SMALL;
}

/** Where an element lies in the outermost viewport, as plain data, which the browser's own DOMRect is not. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return toTop({ x, y, width, height }, element.ownerDocument);
}
