import type { Labels } from '#shared/guide/label.ts';
import type { ManagerLanguage } from '#shared/guide/language.ts';
import { ROLES } from '#shared/guide/role.ts';
import type { Role } from '#shared/guide/schema.ts';
import { wordingsIn } from '#shared/guide/wording.ts';
import { foldWords } from '#shared/target/fold-words.ts';

/** Roles that guides do not use, as people would call them. */
const CALLED: Readonly<Record<string, Role>> = {
  listbox: 'combobox',
  menuitemcheckbox: 'menuitem',
  menuitemradio: 'menuitem',
  slider: 'textbox',
  spinbutton: 'textbox',
  treeitem: 'option',
};

/** The role by which a guide speaks of an element. */
export function roleSpokenOf(role: string): Role {
  return ROLES.find((known) => known === role) ?? CALLED[role] ?? 'button';
}

/** The labels that have an element's words in this language; those that name its role first. */
export function labelsSaying(words: string, role: Role, labels: Labels, language: ManagerLanguage): readonly string[] {
  const folded = foldWords(words);
  const saying = Object.entries(labels).filter(([, label]) =>
    wordingsIn(label, language).some((wording) => folded !== '' && foldWords(wording) === folded),
  );
  const fits = (label: Labels[string]) => Number(label.role === role);
  return saying.toSorted(([, a], [, b]) => fits(b) - fits(a)).map(([key]) => key);
}
