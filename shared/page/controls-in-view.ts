import type { Box } from '#shared/target/snapshot.ts';
import { boxOf } from './drawn-face.ts';
import { hostOf } from './flat-tree.ts';
import { type Control, SACRED } from './place-card.ts';
import { type Entrances, rootsIn } from './roots-in.ts';
import { linesIn, wordsBeside } from './words-beside.ts';

const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=radio], [role=tab], [role=menuitem], [role=option], [role=switch]';
/** What the customer is busy with matters most, the ways to elsewhere least. */
const DIALOG = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';
const IN_FRONT = `${DIALOG}, [role=menu], [role=listbox]`;
const ELSEWHERE = 'nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]';
const WEIGHTS = { inFront: SACRED, words: 30, here: 10, dialog: 5, elsewhere: 1 };

/**
 * What the customer could use in this window right now, and what they have to read for it, the words beside what is pointed at
 * and those of a dialog, for the card to keep clear of. Reads boxes, nothing else.
 */
export function controlsInView(window: Window, targets: readonly Element[], entrances: Entrances): readonly Control[] {
  const roots = rootsIn(window.document, entrances);
  const controls = roots.flatMap((root) =>
    [...root.querySelectorAll(CONTROLS)].flatMap((element) => weighed(element, window)),
  );
  const dialogs = roots.flatMap((root) => [...root.querySelectorAll(DIALOG)]);
  const words = [...wordsBeside(targets), ...dialogs.flatMap(linesIn)];
  const more = [...heavy(words, WEIGHTS.words), ...heavy(dialogs.map(boxOf), WEIGHTS.dialog)];
  return [...controls, ...more.filter((box) => isSeen(box, window))];
}

function heavy(boxes: readonly Box[], weight: number): readonly Control[] {
  return boxes.map(({ x, y, width, height }) => ({ x, y, width, height, weight }));
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
  const host = hostOf(element.getRootNode());
  return host !== null && isWithin(host, selector);
}
