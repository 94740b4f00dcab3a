/** The entries of a mapping that have a value, in their order. */
export function definedOnly<Value>(mapping: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
