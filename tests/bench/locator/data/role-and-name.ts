import type { Role } from '#shared/guide/schema.ts';
import type { PageElement } from './page-element.ts';

const BY_TAG: Readonly<Record<string, string>> = {
  button: 'button',
  summary: 'button',
  select: 'combobox',
  textarea: 'textbox',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  tr: 'row',
  td: 'cell',
  th: 'columnheader',
  li: 'listitem',
  p: 'paragraph',
  svg: 'image',
  img: 'image',
};
const BY_TYPE: Readonly<Record<string, string>> = {
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  file: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'searchbox',
  number: 'spinbutton',
  range: 'slider',
};

/** The role that Chromium recorded; for elements without one (not drawn, or no recording) the one that the tag stands for. */
export function roleOf(element: PageElement): string {
  if (element.role) return element.role;
  const { tag, type, isButton, href } = element;
  if (tag === 'input') return BY_TYPE[type] ?? (isButton ? 'button' : 'textbox');
  // A link without an address is one that a script follows: nobody sees the difference.
  if (tag === 'a') return isButton && href === '' ? 'button' : 'link';
  return BY_TAG[tag] ?? (isButton ? 'button' : 'generic');
}

/** Longer texts are cut, as in a snapshot of a living page. */
const LONGEST = 300;

/**
 * The name that Chromium recorded, else what would be read out: label, text, picture's name, title. What is no control
 * has no name of its own there, so its text stands for it.
 */
export function nameOf(element: PageElement): string {
  const { role, accessibleName, ariaLabel, text, alt, title } = element;
  const isSaid = role !== undefined && accessibleName !== undefined && isUsed(role);
  return (isSaid ? accessibleName : accessibleName || ariaLabel || text || alt || title).slice(0, LONGEST);
}

/** What somebody who only looks at the page would call an element. */
export function writtenRole(role: string): Role {
  return WRITTEN[role] ?? 'button';
}

const WRITTEN: Readonly<Record<string, Role>> = {
  button: 'button',
  checkbox: 'checkbox',
  menuitemcheckbox: 'checkbox',
  combobox: 'combobox',
  listbox: 'combobox',
  heading: 'heading',
  link: 'link',
  menuitem: 'menuitem',
  option: 'option',
  radio: 'radio',
  menuitemradio: 'radio',
  row: 'row',
  searchbox: 'searchbox',
  switch: 'switch',
  tab: 'tab',
  textbox: 'textbox',
  spinbutton: 'textbox',
};

const USED = new Set([
  ...['button', 'checkbox', 'combobox', 'link', 'listbox', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option'],
  ...['radio', 'searchbox', 'slider', 'spinbutton', 'switch', 'tab', 'textbox', 'treeitem'],
]);

/** Whether somebody can use it: click, choose, write. */
export function isUsed(role: string): boolean {
  return USED.has(role);
}
