import type { Box } from '#shared/target/snapshot.ts';
import { boxOf, type Face } from './drawn-face.ts';
import type { Sight } from './flat-tree.ts';
import { readableParents } from './readable-parents.ts';
import { fold } from './readable-text.ts';

/** How far away words still belong to an element, in CSS px. */
const NEAR = 50;
/** Larger elements have everything near them. */
const LARGEST = { width: 600, height: 100 };

type Words = { readonly element: Element; readonly text: string; readonly box: Box };

/** Reads the texts of the page once, then tells which of them lie near an element, in their order. */
export function nearbyWords(document: Document, eyes: Sight): (element: Element, face: Face) => string {
  const rows = new Map<number, Words[]>();
  for (const words of wordsOn(document, eyes)) {
    for (const row of rowsOf(words.box, 0)) {
      const others = rows.get(row);
      if (others) others.push(words);
      else rows.set(row, [words]);
    }
  }
  return (element, { box, drawn }) => {
    if (!drawn || box.height > LARGEST.height || box.width > LARGEST.width) return '';
    const close = new Set(rowsOf(box, NEAR).flatMap((row) => rows.get(row) ?? []));
    const near = [...close].filter((words) => distance(box, words.box) <= NEAR && !isRelated(element, words.element));
    return near.map(({ text }) => text).join(' ');
  };
}

function wordsOn(document: Document, eyes: Sight): readonly Words[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const isReadable = readableParents(eyes);
  const words: Words[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = fold((node.nodeValue ?? '').slice(0, 300));
    if (element && text !== '' && isReadable(element)) words.push({ element, text, box: boxOf(element) });
  }
  return words;
}

/** The stripes of the page that a box reaches into. */
function rowsOf({ y, height }: Box, more: number): readonly number[] {
  const first = Math.floor((y - more) / NEAR);
  const last = Math.min(Math.floor((y + height + more) / NEAR), first + 100);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function isRelated(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}

/** Between the nearest edges; 0 where they touch. */
function distance(a: Box, b: Box): number {
  const across = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const down = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(across, down);
}
