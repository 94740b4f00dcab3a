const ATTRIBUTES = ['name', 'type', 'autocomplete', 'href', 'data-testid'] as const;

/** Only what a description may name. Never `value`, which is what somebody typed. */
export function attributesOf(element: Element): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  if (!element.hasAttributes()) return found;
  for (const name of ATTRIBUTES) {
    const text = element.getAttribute(name);
    if (text !== null) found[name] = text;
  }
  return found;
}
