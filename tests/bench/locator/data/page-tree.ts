import type { PageElement, RecordedPage } from './page-element.ts';

/** Who encloses whom on a recorded page, told from the paths alone: recordings leave elements out. */
export type PageTree = {
  /** The enclosing elements that were recorded, innermost first. */
  around(element: PageElement): readonly PageElement[];
  /** Everything recorded inside of it, in document order. */
  inside(element: PageElement): readonly PageElement[];
  at(xpath: string): PageElement | undefined;
};

export function treeOf(elements: readonly PageElement[]): PageTree {
  const byPath = new Map<string, PageElement>();
  for (const element of elements) if (!byPath.has(element.xpath)) byPath.set(element.xpath, element);
  return {
    around: ({ xpath }) => pathsAround(xpath).flatMap((path) => byPath.get(path) ?? []),
    inside: ({ xpath }) => elements.filter((other) => isInside(other.xpath, xpath)),
    at: (xpath) => byPath.get(xpath),
  };
}

/** The paths of all enclosing elements, innermost first. */
export function pathsAround(xpath: string): readonly string[] {
  const paths: string[] = [];
  for (let at = xpath.lastIndexOf('/'); at > 0; at = xpath.lastIndexOf('/', at - 1)) paths.push(xpath.slice(0, at));
  return paths;
}

export function isInside(path: string, around: string): boolean {
  return path.length > around.length && path.startsWith(around) && path[around.length] === '/';
}

/** How many stand in the innermost list that holds an element, by its path: those of one tag in one parent. */
export function siblingsOn(page: RecordedPage): (xpath: string) => number {
  const known = counts.get(page) ?? countSiblings(page.elements);
  counts.set(page, known);
  return known;
}

const counts = new WeakMap<RecordedPage, (xpath: string) => number>();

function countSiblings(elements: readonly PageElement[]): (xpath: string) => number {
  const lists = new Map<string, Set<string>>();
  for (const { xpath } of elements) {
    for (const path of [xpath, ...pathsAround(xpath)]) {
      const list = listOf(path);
      const entries = lists.get(list) ?? new Set();
      lists.set(list, entries.add(path));
    }
  }
  return (xpath) => {
    const sizes = [xpath, ...pathsAround(xpath)].map((path) => lists.get(listOf(path))?.size ?? 1);
    return sizes.find((size) => size > 1) ?? 1;
  };
}

/** `/ul[1]/li[2]` -> `/ul[1]/li`. */
function listOf(path: string): string {
  return path.replace(/\[\d+\]$/, '');
}

/** `/html[1]/body[1]/svg[2]` -> `svg`. */
export function tagOfPath(path: string): string {
  return (path.slice(path.lastIndexOf('/') + 1).split('[', 1)[0] ?? '').toLowerCase();
}
