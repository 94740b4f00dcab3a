import type { Area, ElementState, Traits } from '#shared/target/snapshot.ts';
import { accessibleNames } from './accessible-name.ts';
import type { View } from './area-kind.ts';
import { areasOnPage } from './areas-on-page.ts';
import type { Face } from './drawn-face.ts';
import { elementState } from './element-state.ts';
import type { LabelsOf } from './field-labels.ts';
import { type Eyes, flatContains, type Sight } from './flat-tree.ts';
import type { Found } from './found.ts';
import type { Met } from './look-through.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { reachIn } from './reach.ts';
import type { Setting } from './setting.ts';
import type { Settings } from './settings.ts';
import { traitsOn } from './traits-on-page.ts';

/** One look at a page: answers what its candidates are asked, and remembers what they share. */
export type PageLook = {
  readonly view: View;
  readonly labelsOf: LabelsOf;
  readonly neighbours: Neighbours;
  nameOf(found: Found): string;
  settingOf(found: Found): Setting;
  areasOf(found: Found): readonly Area[];
  stateOf(found: Found, face: Face): ElementState;
  traitsOf(found: Found, face: Face): Traits;
};

export function lookAt(document: Document, met: Met, settings: Settings, eyes: Eyes): PageLook {
  const sight: Sight = { ...eyes, shown: new Map() };
  const { clientWidth: width = 0, clientHeight: height = 0 } = document.documentElement ?? {};
  const view = { width, height };
  let begun = false;
  const settingOf = (found: Found): Setting => {
    // Measures the page: not before somebody asks.
    if (!begun) settings.begin(view);
    begun = true;
    return settings.of(found);
  };
  const nameOf = accessibleNames(sight, met.labelsOf);
  const reach = reachIn(document, eyes);
  return {
    view,
    labelsOf: met.labelsOf,
    neighbours: neighboursOf({ pointable: met.pointable, nameOf, settingOf }, sight),
    nameOf,
    settingOf,
    areasOf: areasOnPage(met, view, settingOf),
    stateOf(found, face) {
      const { inert, disabled } = settingOf(found);
      const isShutOff = inert || isBehind(met.modal, found.element);
      return { ...elementState(found.element, disabled), reach: reach(face, isShutOff) };
    },
    traitsOf: traitsOn(document, sight),
  };
}

/** While a native modal is open, the browser switches off all that is not in it. */
function isBehind(modal: Element | undefined, element: Element): boolean {
  return modal !== undefined && !flatContains(modal, element);
}
