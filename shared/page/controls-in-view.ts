import type { Control } from './place-card.ts';

const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=radio], [role=tab], [role=menuitem], [role=option], [role=switch]';
/** What the customer is busy with matters most, the ways to elsewhere least. */
const IN_FRONT = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true], [role=menu], [role=listbox]';
const ELSEWHERE = 'nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]';
const WEIGHTS = { inFront: 100, here: 10, elsewhere: 1 };

/** What the customer could use in this window right now, for the card to keep clear of. Reads boxes, nothing else. */
export function controlsInView(window: Window): readonly Control[] {
  const { innerWidth, innerHeight, document } = window;
  return [...document.querySelectorAll(CONTROLS)].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const isSeen = width > 0 && height > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
    return isSeen ? [{ x, y, width, height, weight: weightOf(element) }] : [];
  });
}

function weightOf(element: Element): number {
  if (element.closest(IN_FRONT)) return WEIGHTS.inFront;
  return element.closest(ELSEWHERE) ? WEIGHTS.elsewhere : WEIGHTS.here;
}
