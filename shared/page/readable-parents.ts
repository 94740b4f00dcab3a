import type { Sight } from './flat-tree.ts';
import { isMute } from './mute.ts';
import { isShown } from './readable-text.ts';

/** Tells whether what is written directly in an element is there to be read: it is drawn, and in no field or picture. */
export function readableParents(eyes: Sight): (parent: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isSpoken = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const spoken = !isMute(element) && (!element.parentElement || isSpoken(element.parentElement));
    known.set(element, spoken);
    return spoken;
  };
  return (parent) => isSpoken(parent) && isShown(parent, eyes);
}
