import type { AreaJudge, AreaMark } from './area-judge.ts';
import type { AreaKind } from './area-kind.ts';
import { isClobbered } from './tag-of.ts';

/** What encloses an element; the same object for all that stand in the same place. */
export type Setting = {
  /** Innermost first. */
  readonly areas: readonly AreaMark[];
  /** The part of the page whose headings count here: a sidebar's do not reach into the page. */
  readonly scope: Element | null;
  readonly row: Element | null;
  readonly cell: Element | null;
  /** Boxes around that may have a title, nearest first: fields in a legend, tables, named groups. */
  readonly titled: readonly Element[];
  readonly inert: boolean;
  readonly disabled: boolean;
  /** How many elements enclose it. */
  readonly depth: number;
  /** Whether what encloses it is large enough to hold a column or a bar of the page. */
  readonly roomy: boolean;
};

export const OUTERMOST: Setting = {
  areas: [],
  scope: null,
  row: null,
  cell: null,
  titled: [],
  inert: false,
  disabled: false,
  depth: 0,
  roomy: true,
};

const PLAIN = new Set(['div', 'span', 'p', 'label', 'ul', 'tbody', 'thead']);
const SCOPES = new Set<AreaKind>(['sidebar', 'header', 'dialog', 'menu', 'panel']);
const TITLED_ROLES = new Set([
  'group',
  'radiogroup',
  'region',
  'dialog',
  'alertdialog',
  'tabpanel',
  'table',
  'grid',
  'form',
]);
const TITLED_TAGS = new Set(['fieldset', 'table', 'section', 'dialog', 'form']);

/** The setting of what stands inside of an element. */
export function enter(element: Element, around: Setting, judge: AreaJudge): Setting {
  if (isClobbered(element)) return around;
  const isPair = isTermAndValue(element);
  if (!isPair && isPlain(element) && (around.areas.length > 0 || !around.roomy)) return around;
  const role = element.getAttribute('role');
  const { kind, roomy } = judge(element, role, around);
  return {
    areas: kind ? [{ kind, element }, ...around.areas] : around.areas,
    scope: kind && SCOPES.has(kind) ? element : around.scope,
    row: kind === 'table-row' || isPair || isItem(element, role) ? element : around.row,
    cell: isCell(element, role) ? element : around.cell,
    titled: isTitled(element, role) ? [element, ...around.titled] : around.titled,
    inert: around.inert || isShutOff(element),
    disabled: around.disabled || element.getAttribute('aria-disabled') === 'true',
    depth: around.depth + 1,
    roomy,
  };
}

export function isShutOff(element: Element): boolean {
  return element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true';
}

/** Most of a page: boxes that say nothing of what is in them. */
function isPlain(element: Element): boolean {
  return PLAIN.has(element.localName) && !element.hasAttributes();
}

function isItem({ localName }: Element, role: string | null): boolean {
  return localName === 'li' || role === 'listitem';
}

/** A term and what is said of it, in one box of a description list: "Payment", "By card", and its pencil. */
function isTermAndValue({ localName, parentNode }: Element): boolean {
  return localName === 'div' && parentNode?.nodeName === 'DL';
}

function isCell({ localName }: Element, role: string | null): boolean {
  return localName === 'td' || localName.endsWith('-cell') || role === 'cell' || role === 'gridcell';
}

function isTitled({ localName }: Element, role: string | null): boolean {
  return TITLED_TAGS.has(localName) || (role !== null && TITLED_ROLES.has(role));
}
