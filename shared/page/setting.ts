import type { Area } from '#shared/target/snapshot.ts';
import { givenName } from './accessible-name.ts';
import { type AreaKind, isSideLandmark, saidArea, shapedArea, sideLandmarkArea, type View } from './area-kind.ts';
import { boxOf } from './drawn-face.ts';
import { type Eyes, flatParent } from './flat-tree.ts';
import { isEditable } from './mute.ts';
import { readableText } from './readable-text.ts';

/** What encloses an element; the same object for all that stand in the same place. */
export type Setting = {
  readonly areas: readonly Area[];
  /** The part of the page whose headings count here: a sidebar's do not reach into the page. */
  readonly scope: Element | null;
  readonly row: Element | null;
  readonly cell: Element | null;
  /** Titles of the boxes around, nearest first: legends, captions, named groups. */
  readonly titles: readonly string[];
  readonly inert: boolean;
  readonly disabled: boolean;
  /** Inside a text that somebody writes. */
  readonly written: boolean;
  /** How many elements enclose it. */
  readonly depth: number;
};

const OUTERMOST: Setting = {
  areas: [],
  scope: null,
  row: null,
  cell: null,
  titles: [],
  inert: false,
  disabled: false,
  written: false,
  depth: 0,
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
/** Only blocks near the root can be a column or a bar of the page. */
const SHAPED_DEPTH = 12;

/** Finds the setting of elements; remembers it per enclosing element, so that a page is climbed once. */
export function settingsOf(view: View, eyes: Eyes): (element: Element) => Setting {
  const known = new Map<Element, Setting>();
  /** The setting of what stands inside of `element`. */
  const inside = (element: Element): Setting => {
    const found = known.get(element);
    if (found) return found;
    const parent = flatParent(element);
    const setting = enter(element, parent ? inside(parent) : OUTERMOST, view, eyes);
    known.set(element, setting);
    return setting;
  };
  return (element) => {
    const parent = flatParent(element);
    const around = parent ? inside(parent) : OUTERMOST;
    const self = !around.inert && isShutOff(element);
    return self ? { ...around, inert: true } : around;
  };
}

function enter(element: Element, around: Setting, view: View, eyes: Eyes): Setting {
  if (isPlain(element) && (around.areas.length > 0 || around.depth > SHAPED_DEPTH)) return around;
  const role = element.getAttribute('role');
  const area = areaOf(element, role, around, view);
  const title = titleOf(element, role, eyes);
  const isCell =
    element.localName === 'td' || role === 'cell' || role === 'gridcell' || element.localName.endsWith('-cell');
  const isRow = area?.kind === 'table-row' || element.localName === 'li' || role === 'listitem';
  return {
    areas: area ? [area, ...around.areas] : around.areas,
    scope: area && SCOPES.has(area.kind) ? element : around.scope,
    row: isRow ? element : around.row,
    cell: isCell ? element : around.cell,
    titles: title ? [title, ...around.titles] : around.titles,
    inert: around.inert || isShutOff(element),
    disabled: around.disabled || element.getAttribute('aria-disabled') === 'true',
    written: around.written || isEditable(element),
    depth: around.depth + 1,
  };
}

/** Most of a page: boxes that say nothing of what is in them. */
function isPlain(element: Element): boolean {
  return PLAIN.has(element.localName) && !element.hasAttributes();
}

function isShutOff(element: Element): boolean {
  return element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true';
}

function areaOf(element: Element, role: string | null, around: Setting, view: View): Area | undefined {
  const within = around.areas.map((area) => area.kind);
  const said = saidArea(element, role, within);
  if (said) return { kind: said, box: boxOf(element) };
  const landmark = isSideLandmark(element, role);
  if (!landmark && (around.depth < 2 || around.depth > SHAPED_DEPTH || within.length > 0)) return undefined;
  const box = boxOf(element);
  const kind = landmark ? sideLandmarkArea(box, view, within) : shapedArea(box, view);
  return kind ? { kind, box } : undefined;
}

function titleOf(element: Element, role: string | null, eyes: Eyes): string {
  if (!TITLED_TAGS.has(element.localName) && !(role && TITLED_ROLES.has(role))) return '';
  const given = givenName(element, eyes);
  if (given) return given;
  if (element instanceof HTMLTableElement) return element.caption ? readableText(element.caption, eyes) : '';
  const legend = element instanceof HTMLFieldSetElement ? element.querySelector(':scope > legend') : null;
  return legend ? readableText(legend, eyes) : '';
}
