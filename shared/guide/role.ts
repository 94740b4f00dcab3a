/** What assistive technology calls an element. Only the roles that guides need. */
export const ROLES = [
  'button',
  'checkbox',
  'combobox',
  'heading',
  'link',
  'menuitem',
  'option',
  'radio',
  'row',
  'searchbox',
  'switch',
  'tab',
  'textbox',
] as const;
