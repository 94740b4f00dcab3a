import type { Box } from '#shared/target/snapshot.ts';
import { boxOf } from './drawn-face.ts';
import { frameOf } from './frames.ts';
import { type Control, SACRED } from './place-card.ts';
import { type Entrances, rootsIn } from './roots-in.ts';
import { isDocument, isShadowRoot } from './tag-of.ts';
import { wordsBeside } from './words-beside.ts';

const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=radio], [role=tab], [role=menuitem], [role=option], [role=switch]';
/** What the customer is busy with matters most, the ways to elsewhere least. */
const IN_FRONT = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true], [role=menu], [role=listbox]';
const ELSEWHERE = 'nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]';
const WEIGHTS = { inFront: SACRED, beside: 30, here: 10, elsewhere: 1 };

/**
 * What the customer could use in this window right now, and the words beside what is pointed at, for the card to keep clear
 * of. Reads boxes, nothing else.
 */
export function controlsInView(window: Window, targets: readonly Element[], entrances: Entrances): readonly Control[] {
  const controls = rootsIn(window.document, entrances).flatMap((root) =>
    [...root.querySelectorAll(CONTROLS)].flatMap((element) => weighed(element, window)),
  );
  const words = wordsBeside(targets).map((box) => ({ ...box, weight: WEIGHTS.beside }));
  return [...controls, ...words.filter((box) => isSeen(box, window))];
}

/** Of thousands in a long list only those in view are asked what they stand in. */
function weighed(element: Element, window: Window): readonly Control[] {
  const box = boxOf(element);
  return isSeen(box, window) ? [{ ...box, weight: weightOf(element) }] : [];
}

function isSeen({ x, y, width, height }: Box, { innerWidth, innerHeight }: Window): boolean {
  return width > 0 && height > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
}

function weightOf(element: Element): number {
  if (isWithin(element, IN_FRONT)) return WEIGHTS.inFront;
  return isWithin(element, ELSEWHERE) ? WEIGHTS.elsewhere : WEIGHTS.here;
}

/** Also where what is around it stands outside of its shadow root or frame. */
function isWithin(element: Element, selector: string): boolean {
  if (element.closest(selector)) return true;
  const root = element.getRootNode();
  const host = isShadowRoot(root) ? root.host : isDocument(root) ? frameOf(root) : null;
  return host !== null && isWithin(host, selector);
}
