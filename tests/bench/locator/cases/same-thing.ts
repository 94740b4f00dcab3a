import type { Box } from '#shared/target/snapshot.ts';
import type { PageElement } from '../data/page-element.ts';
import { isInside, type PageTree, pathsAround } from '../data/page-tree.ts';
import { isUsed, nameOf, roleOf } from '../data/role-and-name.ts';

/** The element and all that is the same thing to whoever clicks: nested, at least half of the box shared, same clickable. */
export function sameThing(element: PageElement, elements: readonly PageElement[], tree: PageTree): ReadonlySet<number> {
  const clickable = clickableOf(element, tree);
  const same = elements.filter(
    (other) =>
      (isInside(other.xpath, element.xpath) || isInside(element.xpath, other.xpath)) &&
      overlap(element.box, other.box) >= 0.5 &&
      clickableOf(other, tree) === clickable,
  );
  return new Set([element.at, ...same.map(({ at }) => at)]);
}

/** What a click in its middle reaches: the clickable around it, or the one that fills it; itself where there is none. */
function clickableOf(element: PageElement, tree: PageTree): string {
  const around = [element, ...tree.around(element)].find((one) => isUsed(roleOf(one)));
  if (around) return around.xpath;
  // Links and buttons may have been left out of the recording, but not out of the path.
  const named = [element.xpath, ...pathsAround(element.xpath)].find((path) => /\/(a|button)\[\d+\]$/.test(path));
  if (named) return named;
  const filling = tree.inside(element).find((one) => isUsed(roleOf(one)) && overlap(one.box, element.box) >= 0.5);
  return filling?.xpath ?? '';
}

/** Others that do exactly the same: same role, same words, same address. */
export function twinsOf(element: PageElement, elements: readonly PageElement[]): readonly PageElement[] {
  const words = nameOf(element).toLowerCase();
  const address = addressOf(element.href);
  if (!words && !address) return [];
  const role = roleOf(element);
  return elements.filter(
    (other) =>
      other !== element &&
      roleOf(other) === role &&
      nameOf(other).toLowerCase() === words &&
      addressOf(other.href) === address,
  );
}

/** Where a link leads, without what only counts visits: `us`, `us/` and `us.html` are one page. */
export function addressOf(href: string): string {
  if (href.startsWith('#') || href.startsWith('javascript:')) return '';
  return (
    href
      .slice(Math.max(0, href.lastIndexOf('http')))
      .split(/[?#]/)[0]
      ?.replace(/^https?:/, '')
      .replace(/(?:\/index)?(?:\.html?)?\/?$/, '') ?? ''
  );
}

/** Intersection over union. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (!(width > 0 && height > 0)) return 0;
  const shared = width * height;
  return shared / (a.width * a.height + b.width * b.height - shared);
}
