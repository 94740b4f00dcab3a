/** A heading as it stands in the order of the page. */
export type HeadingMet = {
  /** Its place among all that was found. */
  readonly at: number;
  readonly text: string;
  readonly level: number;
  /** The part of the page it stands in, as in a setting. */
  readonly scope: Element | null;
};

type Stretch = { readonly from: number; readonly above: readonly string[] };

/** Knows the headings that an element stands under, nearest first: those before it in its own part of the page. */
export function headingTrail(
  headings: readonly HeadingMet[],
): (at: number, scope: Element | null) => readonly string[] {
  const stretches = new Map<Element | null, Stretch[]>();
  const trails = new Map<Element | null, readonly HeadingMet[]>();
  for (const heading of headings) {
    const outer = (trails.get(heading.scope) ?? []).filter(({ level }) => level < heading.level);
    const trail = [...outer, heading];
    trails.set(heading.scope, trail);
    const known = stretches.get(heading.scope) ?? [];
    known.push({ from: heading.at, above: trail.map(({ text }) => text).reverse() });
    stretches.set(heading.scope, known);
  }
  return (at, scope) => lastBefore(stretches.get(scope) ?? [], at)?.above ?? [];
}

/** The last stretch that begins before a place; they are in order. */
function lastBefore(stretches: readonly Stretch[], at: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}

const LEVELS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

export function headingLevel(heading: Element): number {
  return Number(heading.getAttribute('aria-level')) || (LEVELS[heading.localName] ?? 2);
}
