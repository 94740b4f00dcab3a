/** The headings met so far, so that each element knows those it stands under. Fed in the order of the page. */
export type HeadingTrail = {
  /** @param scope the part of the page it stands in, as in a setting. */
  pass(text: string, level: number, scope: Element | null): void;
  /** Nearest first. */
  above(scope: Element | null): readonly string[];
};

type Heading = { readonly text: string; readonly level: number };

export function headingTrail(): HeadingTrail {
  const trails = new Map<Element | null, readonly Heading[]>();
  // The same list for all that stand under the same headings: a page of thousands needs a handful.
  const read = new Map<Element | null, readonly string[]>();
  return {
    pass(text, level, scope) {
      const outer = (trails.get(scope) ?? []).filter((heading) => heading.level < level);
      const trail = [...outer, { text, level }];
      trails.set(scope, trail);
      read.set(scope, trail.map((heading) => heading.text).reverse());
    },
    above: (scope) => read.get(scope) ?? [],
  };
}

const LEVELS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

export function headingLevel(heading: Element): number {
  return Number(heading.getAttribute('aria-level')) || (LEVELS[heading.localName] ?? 2);
}
