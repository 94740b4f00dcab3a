import { type Eyes, firstDrawn } from './flat-tree.ts';
import { isMute } from './mute.ts';

const INLINE = new Set(
  'a abbr b bdi bdo code em font i label mark q s slot small span strong sub sup u wbr'.split(' '),
);
/** Glyphs of icon fonts: they have a code and no meaning. */
const GLYPHS = /[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}]/gu;
const ODD = /[^\S ]| {2}|[\uE000-\uF8FF\uDB80-\uDBFF]/;

/** A text being gathered. `shown`: whether the whole is drawn; a hidden whole is read as if it were. */
type Reading = {
  readonly eyes: Eyes;
  readonly shown: boolean;
  readonly skip: Element | null;
  text: string;
};

/** Longer texts are cut: no label and no row needs more. */
const LONGEST = 300;

/**
 * The text of an element as a reader meets it: icons, hidden parts and everything inside fields left out, the names of
 * images and labelled parts put in.
 *
 * @param skip a part to leave out.
 */
export function readableText(element: Element, eyes: Eyes, skip: Element | null = null): string {
  const first = firstDrawn(element, eyes);
  if (first instanceof Text && !first.nextSibling) return fold(first.data).slice(0, LONGEST);
  const reading: Reading = { eyes, shown: element.checkVisibility(), skip, text: '' };
  gather(element, first, reading);
  return fold(reading.text).slice(0, LONGEST) || pictureTitle(element);
}

/** White space folded, icon glyphs dropped. */
export function fold(text: string): string {
  return ODD.test(text) ? text.replace(GLYPHS, '').replace(/\s+/g, ' ').trim() : text.trim();
}

function gather(element: Element, first: Node | null, reading: Reading): void {
  if (element instanceof HTMLSlotElement && gatherAssigned(element, reading)) return;
  for (let node = first; node && reading.text.length < LONGEST; node = node.nextSibling) gatherNode(node, reading);
}

/** @returns whether anything is put into the slot; else its own content is drawn. */
function gatherAssigned(slot: HTMLSlotElement, reading: Reading): boolean {
  const assigned = slot.assignedNodes();
  for (const node of assigned) gatherNode(node, reading);
  return assigned.length > 0;
}

function gatherNode(node: Node, reading: Reading): void {
  if (node.nodeType === Node.TEXT_NODE) reading.text += node.nodeValue;
  else if (node instanceof Element && isRead(node, reading)) gatherPart(node, reading);
}

function gatherPart(element: Element, reading: Reading): void {
  const space = standsApart(element) ? ' ' : '';
  const given = element.getAttribute(element.localName === 'img' ? 'alt' : 'aria-label')?.trim();
  reading.text += space;
  if (given) reading.text += given;
  else gather(element, firstDrawn(element, reading.eyes), reading);
  reading.text += space;
}

function isRead(element: Element, { shown, skip, eyes }: Reading): boolean {
  if (element === skip || element === eyes.own || isMute(element)) return false;
  return shown ? isShown(element) : !element.hasAttribute('hidden');
}

/** Whether text directly in an element can be seen. A slot, and whatever else has no box of its own, shows its content. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';
}

function standsApart(element: Element): boolean {
  if (!INLINE.has(element.localName)) return true;
  if (!element.previousSibling && !element.nextSibling) return false;
  return getComputedStyle(element).display !== 'inline';
}

/** Said only where nothing else is: beside words, the title of a drawing is noise. */
function pictureTitle(element: Element): string {
  const picture = element.querySelector('svg');
  if (!picture || picture.getAttribute('aria-hidden') === 'true') return '';
  return fold(picture.getAttribute('aria-label') ?? picture.querySelector(':scope > title')?.textContent ?? '');
}
