/**
 * The innermost element drawn at a point of the viewport (CSS px), through the shadow roots on the way. Stops at `own`:
 * what lies inside of it is nobody's business.
 */
export function deepElementAt(
  document: Document,
  x: number,
  y: number,
  own: Element,
  openShadowRoot: (element: Element) => ShadowRoot | null,
): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit && hit !== own) {
    const inner: Element | null = openShadowRoot(hit)?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
  return hit;
}
