import { type Eyes, flatChildren, shadowRootOf } from './flat-tree.ts';
import { isEditable } from './role-of.ts';

/** Nothing to read in these, and what somebody typed or chose in a field is none of our business. */
const SILENT = new Set([
  'input',
  'textarea',
  'select',
  'datalist',
  'style',
  'script',
  'template',
  'noscript',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
]);
const FIELD_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'slider', 'listbox']);
const INLINE = new Set(
  'a abbr b bdi bdo code em font i label mark q s slot small span strong sub sup u wbr'.split(' '),
);
const ICON_FONT = /(?:^|[\s-])material-(?:icons|symbols)/;
/** Glyphs of icon fonts: they have a code and no meaning. */
const PRIVATE_USE = /[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}]/gu;

/** A text being gathered. `shown`: whether the whole is drawn; a hidden whole is read as if it were. */
type Reading = {
  readonly eyes: Eyes;
  readonly shown: boolean;
  readonly limit: number;
  readonly skip: Element | null;
  text: string;
};

/**
 * The text of an element as a reader meets it: icons, hidden parts and everything inside fields left out, the names of
 * images and labelled parts put in.
 *
 * @param limit where to cut, in characters.
 * @param skip a part to leave out.
 */
export function readableText(element: Element, eyes: Eyes, limit = 300, skip: Element | null = null): string {
  const only = element.firstChild;
  if (only instanceof Text && !only.nextSibling && !shadowRootOf(element, eyes)) return fold(only.data).slice(0, limit);
  const reading: Reading = { eyes, shown: element.checkVisibility(), limit, skip, text: '' };
  gather(element, reading);
  return fold(reading.text).slice(0, limit) || pictureTitle(element);
}

/** White space folded, icon glyphs dropped. */
export function fold(text: string): string {
  return text.replace(PRIVATE_USE, '').replace(/\s+/g, ' ').trim();
}

export function isField(element: Element): boolean {
  return SILENT.has(element.localName) || isEditable(element) || FIELD_ROLES.has(element.getAttribute('role') ?? '');
}

function gather(element: Element, reading: Reading): void {
  for (const node of flatChildren(element, reading.eyes)) {
    if (reading.text.length > reading.limit) return;
    if (node instanceof Text) reading.text += node.data;
    else if (node instanceof Element && isRead(node, reading)) gatherPart(node, reading);
  }
}

function gatherPart(element: Element, reading: Reading): void {
  const space = standsApart(element) ? ' ' : '';
  const given =
    element.getAttribute('aria-label') ?? (element.localName === 'img' ? element.getAttribute('alt') : null);
  reading.text += space;
  if (given?.trim()) reading.text += given;
  else gather(element, reading);
  reading.text += space;
}

function isRead(element: Element, { shown, skip, eyes }: Reading): boolean {
  if (element === skip || element === eyes.own || isMute(element)) return false;
  return shown ? element.checkVisibility({ visibilityProperty: true }) : !element.hasAttribute('hidden');
}

/** Whether the text in an element is not for reading: pictures, icons, fields, what is marked as decoration. */
export function isMute(element: Element): boolean {
  return (
    element.localName === 'svg' || element.getAttribute('aria-hidden') === 'true' || isField(element) || isIcon(element)
  );
}

/** The words of a ligature font ("edit") are drawn as a picture. */
function isIcon(element: Element): boolean {
  return element.localName === 'mat-icon' || ICON_FONT.test(element.getAttribute('class') ?? '');
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
