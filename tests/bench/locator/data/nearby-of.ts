import type { Box } from '#shared/target/snapshot.ts';
import type { PageElement } from './page-element.ts';
import { isInside } from './page-tree.ts';

const NEAR = 50;

/** Adds to each element the words within 50 px, as the recorder of the real sites does: not for large boxes. */
export function nearbyOf(elements: readonly PageElement[]): readonly PageElement[] {
  const texts = elements.filter(({ visible, ownText }) => visible && ownText);
  return elements.map((element) => {
    const { box, visible } = element;
    if (!visible || box.height > 100 || box.width > 600) return element;
    const near = texts.filter(
      (other) =>
        other !== element &&
        distance(box, other.box) <= NEAR &&
        !isInside(other.xpath, element.xpath) &&
        !isInside(element.xpath, other.xpath),
    );
    return { ...element, nearby: near.map(({ ownText }) => ownText).join(' ') };
  });
}

/** Between the nearest edges; 0 where they touch. */
function distance(a: Box, b: Box): number {
  const across = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const down = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(across, down);
}
