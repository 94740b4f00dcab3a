import type { Traits } from './snapshot.ts';

const KIN: readonly ReadonlySet<string>[] = [
  new Set(['a', 'button', 'input', 'summary']),
  new Set(['input', 'select', 'textarea']),
  new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
  new Set(['div', 'span', 'p', 'li', 'td', 'th', 'tr', 'label']),
];

/** By what it is made of; kin are those that designers put in each other's place. */
export function compareTag(before: string, now: string): 'is' | 'kin' | 'other' {
  if (before === now) return 'is';
  return KIN.some((kin) => kin.has(before) && kin.has(now)) ? 'kin' : 'other';
}

/** By where it stands in the tree. */
export function comparePath(before: string, now: string): 'is' | 'end' | 'shape' | 'other' {
  if (before === now) return 'is';
  if (shapeOf(before) !== shapeOf(now)) return 'other';
  return lastParts(before, 2) === lastParts(now, 2) ? 'end' : 'shape';
}

/** The last four tags, without their numbers. */
function shapeOf(xpath: string): string {
  return lastParts(xpath, 4).replace(/\[\d+\]/g, '');
}

function lastParts(xpath: string, count: number): string {
  let at = xpath.length;
  for (let left = count; left > 0 && at > 0; left -= 1) at = xpath.lastIndexOf('/', at - 1);
  return xpath.slice(at + 1);
}

export type OrderState = 'is' | 'is of more' | 'is of fewer' | 'other' | 'unknown';

/**
 * By its place among its siblings. Where it has the number that the other had, and there are fewer of them, the next one may
 * have moved up into the place of one that is gone.
 */
export function compareOrder(before: Traits, now: Traits): OrderState {
  if (before.siblings === 0 || now.siblings === 0) return 'unknown';
  if (before.xpath !== now.xpath) return 'other';
  if (before.siblings === now.siblings) return 'is';
  return now.siblings > before.siblings ? 'is of more' : 'is of fewer';
}
