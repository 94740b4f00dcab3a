import type { Candidate, Snapshot } from '#shared/target/snapshot.ts';
import { accessibleName } from './accessible-name.ts';
import { type Face, faceOf } from './drawn-face.ts';
import { elementState } from './element-state.ts';
import { type Eyes, flatContains } from './flat-tree.ts';
import { EVERYTHING, type Interest } from './interest.ts';
import { lookThrough, type Met } from './look-through.ts';
import { withMain } from './main-area.ts';
import { NO_NEIGHBOURS, neighboursOf } from './neighbours.ts';
import { reachIn } from './reach.ts';
import { type Setting, settingsOf } from './setting.ts';

export type Taken = {
  readonly snapshot: Snapshot;
  /** The element that a candidate stands for. */
  elementOf(id: number): Element | undefined;
  /** What is drawn of it and can be pointed at; itself, but for fields that are drawn by something else. */
  faceOf(id: number): Element | undefined;
  /** The shadow roots on the page, closed ones included. */
  readonly roots: readonly ShadowRoot[];
};

const ATTRIBUTES = ['name', 'type', 'autocomplete', 'href', 'data-testid'] as const;

const ids = new WeakMap<Element, number>();
let lastId = 0;

/** Names an element for as long as it lives. */
function idOf(element: Element): number {
  const known = ids.get(element);
  if (known !== undefined) return known;
  lastId += 1;
  ids.set(element, lastId);
  return lastId;
}

/** Reads the page as it is now. Only looks: nothing is written to it, and no field's value is read. */
export function takeSnapshot(document: Document, eyes: Eyes, interest: Interest = EVERYTHING): Taken {
  const view = document.documentElement;
  const viewport = { width: view.clientWidth, height: view.clientHeight };
  const met = lookThrough(document, eyes);
  const settingOf = settingsOf(viewport, eyes);
  const describe = describer(document, met, eyes, interest);
  const faces = new Map<number, { element: Element; face: Element }>();
  const candidates = met.pointable.flatMap(({ element, role }): Candidate[] => {
    if (role === 'row' && !interest.rows) return [];
    const setting = settingOf(element);
    if (setting.written) return [];
    const face = faceOf(element, met.labelsOf);
    const candidate = describe(element, role, setting, face);
    faces.set(candidate.id, { element, face: face.element });
    return [candidate];
  });
  return {
    snapshot: {
      path: pathBelow(document.location.pathname, eyes.base),
      language: view.lang,
      viewport,
      candidates: withMain(candidates, viewport),
    },
    elementOf: (id) => faces.get(id)?.element,
    faceOf: (id) => faces.get(id)?.face,
    roots: met.roots,
  };
}

type Describe = (element: Element, role: string, setting: Setting, face: Face) => Candidate;

function describer(document: Document, met: Met, eyes: Eyes, interest: Interest): Describe {
  const neighbours = interest.neighbours ? neighboursOf(eyes) : () => NO_NEIGHBOURS;
  const reach = reachIn(document, eyes);
  return (element, role, setting, face) => {
    const name = accessibleName(element, role, eyes, met.labelsOf);
    const shutOff = setting.inert || isBehind(met.modal, element);
    return {
      id: idOf(element),
      role,
      name,
      box: face.box,
      areas: setting.areas,
      ...neighbours(element, role, name, setting),
      attributes: attributesOf(element),
      state: { ...elementState(element, setting.disabled), reach: reach(face, shutOff) },
    };
  };
}

/** While a native modal is open, the browser switches off all that is not in it. */
function isBehind(modal: Element | undefined, element: Element): boolean {
  return modal !== undefined && !flatContains(modal, element);
}

/** Only what a description may name. Never `value`, which is what somebody typed. */
function attributesOf(element: Element): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  if (!element.hasAttributes()) return found;
  for (const name of ATTRIBUTES) {
    const text = element.getAttribute(name);
    if (text !== null) found[name] = text;
  }
  return found;
}

function pathBelow(path: string, base: string): string {
  return base && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}
