import { firstDrawn, type Sight } from './flat-tree.ts';
import { generatedText } from './generated-text.ts';
import { isMute } from './mute.ts';
import { isElement, isTag, isText } from './tag-of.ts';

const INLINE = new Set(
  'a abbr b bdi bdo code em font i label mark q s slot small span strong sub sup u wbr'.split(' '),
);
const TIPPED = new Set(['a', 'button', 'img']);
/** Glyphs of icon fonts: they have a code and no meaning. */
const GLYPHS = /[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}]/gu;
const ODD = /[^\S ]| {2}|[\uE000-\uF8FF\uDB80-\uDBFF]/;

/** A text being gathered. */
type Reading = {
  readonly eyes: Sight;
  /** Leave out what is hidden. */
  readonly onlyDrawn: boolean;
  readonly skip: Element | null;
  text: string;
  /** Whether nothing was left out for its style: that may change without a trace in the element. */
  steady: boolean;
};

export type TextRead = Pick<Reading, 'text' | 'steady'>;

/** Longer texts are cut: no label and no row needs more. */
const LONGEST = 300;
/** How much is gathered at most, white space and all. */
const ENOUGH = 2000;
/** Deeper than any label. */
const DEEPEST = 200;

/**
 * The text of an element as a reader meets it: icons, hidden parts and everything inside fields left out, the names of
 * images and labelled parts put in.
 *
 * @param skip a part to leave out.
 */
export function readableText(element: Element, eyes: Sight, skip: Element | null = null): string {
  return readText(element, eyes, skip).text;
}

/** The same, and whether only the element itself decides it. */
export function readText(element: Element, eyes: Sight, skip: Element | null = null): TextRead {
  const first = firstDrawn(element, eyes);
  if (isText(first) && !first.nextSibling) {
    const text = fold(first.data).slice(0, LONGEST);
    if (text) return { text, steady: true };
  }
  const reading = gathered(element, first, { eyes, skip, onlyDrawn: true });
  // Where parts are hidden because the whole is, they are all that there is to read.
  const isHidden = !reading.steady && !element.checkVisibility({ visibilityProperty: true });
  const { text, steady } = isHidden ? gathered(element, first, { eyes, skip, onlyDrawn: false }) : reading;
  const folded = fold(text).slice(0, LONGEST);
  if (folded) return { text: folded, steady: steady && !isHidden };
  return { text: pictureTitle(element) || fold(generatedText(element)), steady: false };
}

function gathered(element: Element, first: Node | null, how: Pick<Reading, 'eyes' | 'skip' | 'onlyDrawn'>): TextRead {
  const reading: Reading = { ...how, text: '', steady: true };
  gather(element, first, 0, reading);
  return reading;
}

/** White space folded, icon glyphs dropped. */
export function fold(text: string): string {
  return ODD.test(text) ? text.replace(GLYPHS, '').replace(/\s+/g, ' ').trim() : text.trim();
}

function gather(element: Element, first: Node | null, depth: number, reading: Reading): void {
  if (depth > DEEPEST || (isTag(element, 'slot') && gatherAssigned(element, depth, reading))) return;
  for (let node = first; node && reading.text.length < ENOUGH; node = node.nextSibling) {
    gatherNode(node, depth, reading);
  }
}

/** @returns whether anything is put into the slot; else its own content is drawn. */
function gatherAssigned(slot: HTMLSlotElement, depth: number, reading: Reading): boolean {
  const assigned = slot.assignedNodes();
  // What is put into the slot stands elsewhere: a change there leaves no trace here.
  if (assigned.length > 0) reading.steady = false;
  for (const node of assigned) gatherNode(node, depth, reading);
  return assigned.length > 0;
}

function gatherNode(node: Node, depth: number, reading: Reading): void {
  if (isText(node)) reading.text += node.data.slice(0, ENOUGH);
  else if (isElement(node) && isRead(node, reading)) gatherPart(node, depth + 1, reading);
}

function gatherPart(element: Element, depth: number, reading: Reading): void {
  const space = standsApart(element) ? ' ' : '';
  const given = element.getAttribute(element.localName === 'img' ? 'alt' : 'aria-label')?.trim();
  reading.text += space;
  const before = reading.text.length;
  if (given) reading.text += given.slice(0, ENOUGH);
  else gather(element, firstDrawn(element, reading.eyes), depth, reading);
  // A control that says nothing else is called by its tip.
  const isSilent = TIPPED.has(element.localName) && reading.text.slice(before).trim() === '';
  if (isSilent) reading.text += (element.getAttribute('title') ?? '').slice(0, ENOUGH);
  reading.text += space;
}

function isRead(element: Element, reading: Reading): boolean {
  const { onlyDrawn, skip, eyes } = reading;
  if (element === skip || element === eyes.own || isMute(element)) return false;
  if (!onlyDrawn) return !element.hasAttribute('hidden');
  const isDrawn = isShown(element, eyes);
  if (!isDrawn) reading.steady = false;
  return isDrawn;
}

/** Whether text directly in an element can be seen. A slot, and whatever else has no box of its own, shows its content. */
export function isShown(element: Element, { shown }: Sight): boolean {
  const known = shown.get(element);
  if (known !== undefined) return known;
  const isDrawn =
    element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';
  shown.set(element, isDrawn);
  return isDrawn;
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
