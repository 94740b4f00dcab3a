import { Found } from './found.ts';

/** A piece of the page in which something counts. The same object until something in it changes. */
export type Part = {
  readonly element: Element;
  readonly found: Found | undefined;
  readonly is: 'label' | 'window' | 'main' | undefined;
  /** Its shadow root, or the document in a frame. */
  readonly root: ShadowRoot | Document | undefined;
  /** In the order of the page. */
  readonly parts: readonly Part[];
};

/** A part of its own where the element counts or several parts stand in it; else the one that does. */
export function joined(
  element: Element,
  role: string | undefined,
  is: Part['is'],
  root: Part['root'],
  parts: readonly Part[],
): Part | undefined {
  if (!role && !is && !root && parts.length < 2) return parts[0];
  return { element, found: role ? new Found(element, role) : undefined, is, root, parts };
}

/** @param isTelling it has attributes by which any element may become one to use. */
export function kindOf(element: Element, tag: string, isTelling: boolean): Part['is'] {
  if (tag === 'label') return 'label';
  if (tag === 'dialog') return 'window';
  return tag === 'main' || (isTelling && element.getAttribute('role') === 'main') ? 'main' : undefined;
}
