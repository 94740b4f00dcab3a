import { flatParent } from './flat-tree.ts';

/**
 * Where our node has to live: inside the window of the page that is in front, else under `html`. What is outside of a modal
 * dialog is switched off, and a press outside of a popover that closes by itself closes it.
 *
 * @param above what lies above us.
 */
export function homeInPage(document: Document, above?: Element): Element {
  return (
    lastOf(document, POPOVER) ??
    (above && modalAround(above)) ??
    lastOf(document, 'dialog:modal') ??
    document.documentElement
  );
}

/** A window that closes takes us with it out of sight, though our layers still count as open. */
export function hasLeftHome(node: Element): boolean {
  const home = node.parentElement;
  return home !== null && home !== node.ownerDocument.documentElement && !home.matches(`dialog:modal, ${POPOVER}`);
}

/** Whether a press beside it closes it. */
export function isPopover(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(POPOVER);
}

const POPOVER = ':is([popover=""], [popover="auto" i]):popover-open';

function lastOf(document: Document, selector: string): Element | undefined {
  return [...document.querySelectorAll(selector)].at(-1);
}

function modalAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at;
  }
  return undefined;
}
