import type { Part } from './part.ts';

const LABELABLE = 'button, input:not([type=hidden]), select, textarea, meter, output, progress';
const FIELDS = new Set(['input', 'select', 'textarea']);

/** The labels of a field, in the order of the page. */
export type LabelsOf = (field: Element) => readonly Part[];

const NONE: readonly Part[] = [];

/**
 * Knows the labels of fields from all the labels of a page. The browser's own `labels` searches the whole page again for
 * each field, whenever anything has changed.
 */
export function fieldLabels(labels: readonly Part[]): LabelsOf {
  const byTarget = new Map<string | Element, Part[]>();
  for (const label of labels) {
    const target = targetOf(label);
    const others = target && byTarget.get(target);
    if (others) others.push(label);
    else if (target) byTarget.set(target, [label]);
  }
  return (field) => {
    if (!FIELDS.has(field.localName)) return NONE;
    const around = byTarget.get(field) ?? NONE;
    const named = field.id ? byTarget.get(field.id) : undefined;
    if (!named) return around;
    // The same id may stand in another shadow root, where it means another field.
    const here = named.filter(({ element }) => element.getRootNode() === field.getRootNode());
    return around.length > 0 ? [...around, ...here] : here;
  };
}

const targets = new WeakMap<Part, string | Element | undefined>();

/** What a label is for. It is another part once that has changed. */
function targetOf(label: Part): string | Element | undefined {
  if (!targets.has(label)) {
    const { element } = label;
    targets.set(label, element.getAttribute('for') ?? element.querySelector(LABELABLE) ?? undefined);
  }
  return targets.get(label);
}
