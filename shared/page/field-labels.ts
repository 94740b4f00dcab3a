const LABELABLE = 'button, input:not([type=hidden]), select, textarea, meter, output, progress';
const FIELDS = new Set(['input', 'select', 'textarea']);

/** The labels of a field, in the order of the page. */
export type LabelsOf = (field: Element) => readonly HTMLLabelElement[];

/**
 * Knows the labels of fields from all the labels of a page. The browser's own `labels` searches the whole page again for
 * each field, whenever anything has changed.
 */
export function fieldLabels(labels: readonly HTMLLabelElement[]): LabelsOf {
  const byTarget = new Map<string | Element, HTMLLabelElement[]>();
  for (const label of labels) {
    const target = label.getAttribute('for') ?? label.querySelector(LABELABLE);
    if (target) byTarget.set(target, [...(byTarget.get(target) ?? []), label]);
  }
  return (field) => {
    if (!FIELDS.has(field.localName)) return [];
    const named = field.id ? (byTarget.get(field.id) ?? []) : [];
    // The same id may stand in another shadow root, where it means another field.
    const here = named.filter((label) => label.getRootNode() === field.getRootNode());
    return [...(byTarget.get(field) ?? []), ...here];
  };
}
