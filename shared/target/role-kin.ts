import type { Role } from '#shared/guide/schema.ts';

/**
 * How near an element's role is to the one that a guide names. Guides call things as people see them: a card that can be
 * chosen is a "button" in the text and a radio in the page.
 */
export type Kinship = 'same' | 'close' | 'far' | 'unknown' | 'other';

/** Close: nobody could tell them apart by eye. Far: they look different but are used in the same way. */
const KIN: Readonly<Record<Role, { readonly close: readonly string[]; readonly far: readonly string[] }>> = {
  button: { close: [], far: ['link', 'menuitem', 'radio', 'tab', 'option', 'switch'] },
  checkbox: { close: ['switch', 'menuitemcheckbox'], far: ['radio', 'option'] },
  combobox: { close: ['listbox', 'textbox', 'searchbox'], far: ['button'] },
  heading: { close: [], far: [] },
  link: { close: [], far: ['button', 'menuitem', 'tab', 'treeitem'] },
  menuitem: { close: ['menuitemradio', 'menuitemcheckbox'], far: ['button', 'link', 'option'] },
  option: { close: ['menuitemradio', 'treeitem'], far: ['menuitem', 'radio', 'checkbox', 'button'] },
  radio: { close: ['menuitemradio'], far: ['button', 'option', 'checkbox', 'tab'] },
  row: { close: ['listitem', 'treeitem'], far: ['option', 'link', 'button'] },
  searchbox: { close: ['textbox', 'combobox'], far: [] },
  switch: { close: ['checkbox'], far: ['button'] },
  tab: { close: [], far: ['link', 'button', 'radio'] },
  textbox: { close: ['searchbox', 'combobox', 'spinbutton'], far: [] },
};

/** An element that can be used and does not say what it is. */
const NAMELESS = new Set(['', 'generic', 'none', 'presentation']);

/** The kinship of every role to the one asked for, as a function that is cheap to call for thousands of elements. */
export function kinshipTo(asked: Role): (role: string) => Kinship {
  const kin = new Map<string, Kinship>();
  for (const role of NAMELESS) kin.set(role, asked === 'heading' ? 'other' : 'unknown');
  for (const role of KIN[asked].far) kin.set(role, 'far');
  for (const role of KIN[asked].close) kin.set(role, 'close');
  kin.set(asked, 'same');
  return (role) => kin.get(role) ?? 'other';
}
