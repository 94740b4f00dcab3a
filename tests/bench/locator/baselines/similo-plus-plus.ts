import type { PageElement } from '../data/page-element.ts';
import { equalIgnoringCase, jaccard, lettersAndDigits, levenshtein, pixelsApart, ratio } from './similarities.ts';
import { areaOf } from './similo.ts';

/**
 * Similo++: Similo with other similarities and weights, found on four-month steps. Written by us from the paper (Kluge,
 * Stocco: "Web Element Relocalization in Evolving Web Applications", arXiv 2505.16424); no code of it was read or used.
 * Where the paper leaves a similarity open (`name`, `type` equal; `alt` by edits) it is that of Similo.
 */
export function similoPlusPlus(old: PageElement, element: PageElement): number {
  return (
    2.85 * equalIgnoringCase(old.name, element.name) +
    2.8 * levenshtein(lettersAndDigits(old.text), lettersAndDigits(element.text)) +
    2.75 * equalIgnoringCase(old.type, element.type) +
    1.85 * levenshtein(old.alt, element.alt) +
    1.8 * equalAttributes(old, element) +
    1.45 * jaccard(old.nearby, element.nearby) +
    1.2 * Math.exp(-0.005 * pixelsApart(old.box, element.box)) +
    0.95 * Number(old.href !== '' && old.href === element.href) +
    0.9 * jaccard(old.ariaLabel, element.ariaLabel) +
    0.8 * equalIgnoringCase(old.tag, element.tag) +
    0.5 * levenshtein(old.id, element.id) +
    0.45 * levenshtein(old.idxpath, element.idxpath) +
    0.35 * ratio(areaOf(old), areaOf(element)) +
    0.1 * levenshtein(old.xpath, element.xpath)
  );
}

/** Properties with a similarity of their own. */
const OWN = new Set(['name', 'type', 'href']);

/** Attributes that both have with the same value, of all that either has. */
function equalAttributes(old: PageElement, element: PageElement): number {
  const one = Object.entries(old.attributes).filter(([key]) => !OWN.has(key));
  const names = new Set([
    ...one.map(([key]) => key),
    ...Object.keys(element.attributes).filter((key) => !OWN.has(key)),
  ]);
  const equal = one.filter(([key, value]) => element.attributes[key] === value);
  return names.size === 0 ? 0 : equal.length / names.size;
}
