import { isClobbered } from './tag-of.ts';

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
const ICON_FONT = /(?:^|[\s-])material-(?:icons|symbols)/;

/** Whether somebody writes in it. Its text is theirs, and is never read. */
export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Whether what stands in an element was typed or chosen by somebody, or is no text at all. */
export function isField(element: Element): boolean {
  if (SILENT.has(element.localName)) return true;
  return element.hasAttributes() && (isEditable(element) || FIELD_ROLES.has(element.getAttribute('role') ?? ''));
}

/** Whether the text in an element is not for reading: pictures, icons, fields, what is marked as decoration. */
export function isMute(element: Element): boolean {
  if (element.localName === 'svg' || element.localName === 'mat-icon') return true;
  if (isClobbered(element) || isField(element)) return true;
  return element.hasAttributes() && (element.getAttribute('aria-hidden') === 'true' || isIconFont(element));
}

/** The words of a ligature font ("edit") are drawn as a picture. */
function isIconFont(element: Element): boolean {
  return ICON_FONT.test(element.getAttribute('class') ?? '');
}
