import type { PageElement } from '../data/page-element.ts';
import { equalIgnoringCase, lettersAndDigits, levenshtein, pixelsApart, ratio, wordOverlap } from './similarities.ts';

/**
 * Similo: the sum of fourteen weighted similarities. Written by us from the paper (Nass, Alégroth, Feldt, Leotta, Ricca:
 * "Similarity-based web element localization for robust test automation", arXiv 2208.00677, tables of properties and
 * weights); no code of it was read or used.
 */
export function similo(old: PageElement, element: PageElement): number {
  return (
    1.5 * equalIgnoringCase(old.tag, element.tag) +
    1.5 * equalIgnoringCase(old.name, element.name) +
    1.5 * equalIgnoringCase(old.id, element.id) +
    1.5 * levenshtein(lettersAndDigits(old.text), lettersAndDigits(element.text)) +
    1.5 * wordOverlap(old.nearby, element.nearby) +
    0.5 * levenshtein(old.classes.join(' '), element.classes.join(' ')) +
    0.5 * levenshtein(old.href, element.href) +
    0.5 * levenshtein(old.alt, element.alt) +
    0.5 * levenshtein(old.xpath, element.xpath) +
    0.5 * levenshtein(old.idxpath, element.idxpath) +
    0.5 * Number(old.isButton === element.isButton) +
    0.5 * (Math.max(0, 100 - pixelsApart(old.box, element.box)) / 100) +
    0.5 * ratio(areaOf(old), areaOf(element)) +
    0.5 * ratio(shapeOf(old), shapeOf(element))
  );
}

export function areaOf({ box }: PageElement): number {
  return box.width * box.height;
}

function shapeOf({ box }: PageElement): number {
  return box.height > 0 ? box.width / box.height : 0;
}
