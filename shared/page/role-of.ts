import { isEditable } from './mute.ts';
import { isClobbered, isTag } from './tag-of.ts';

/** The roles somebody can use or be pointed at; other roles only lend context. */
const POINTABLE = new Set([
  'button',
  'checkbox',
  'combobox',
  'heading',
  'link',
  'listbox',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'row',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'treeitem',
]);

const BY_TAG: Readonly<Record<string, string>> = {
  button: 'button',
  summary: 'button',
  textarea: 'textbox',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  tr: 'row',
};

const BY_INPUT_TYPE: Readonly<Record<string, string>> = {
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  file: 'button',
  color: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'searchbox',
  number: 'spinbutton',
  range: 'slider',
};

/** What `tabindex` alone makes of an element: it can be used, and says nothing of what it is. */
export const GENERIC = 'generic';

/**
 * The accessible role of an element that a target may mean.
 *
 * @returns nothing for all that nobody can use and that is no heading or row.
 */
export function pointableRole(element: Element): string | undefined {
  const given = element.getAttribute('role')?.trim().split(/\s+/, 1)[0]?.toLowerCase();
  if (given && POINTABLE.has(given)) return isTitleRow(element, given) ? undefined : given;
  const native = nativeRole(element);
  if (native) return native;
  if (isEditable(element)) return 'textbox';
  // -1 takes focus by script only: containers of dialogs and pages, not something to use.
  return Number(element.getAttribute('tabindex') ?? -1) >= 0 ? GENERIC : undefined;
}

function nativeRole(element: Element): string | undefined {
  const tag = element.localName;
  if (isTag(element, 'input')) return inputRole(element);
  if (isTag(element, 'select')) return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
  if (tag === 'a') return isLink(element) ? 'link' : undefined;
  const role = BY_TAG[tag];
  return role && isTitleRow(element, role) ? undefined : role;
}

/** The row of column titles is none of the rows that a step may mean. */
function isTitleRow(element: Element, role: string): boolean {
  const last = role === 'row' ? element.lastElementChild : null;
  if (!last || isClobbered(last)) return false;
  return last.localName === 'th' || last.getAttribute('role') === 'columnheader';
}

function inputRole(input: HTMLInputElement): string | undefined {
  if (input.type === 'hidden') return undefined;
  const role = BY_INPUT_TYPE[input.type] ?? 'textbox';
  const suggests = input.hasAttribute('list') && (role === 'textbox' || role === 'searchbox');
  return suggests ? 'combobox' : role;
}

/** Frameworks bind clicks to anchors without an address; the pointer is what gives them away. */
function isLink(anchor: Element): boolean {
  return anchor.hasAttribute('href') || getComputedStyle(anchor).cursor === 'pointer';
}
