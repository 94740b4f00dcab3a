import { type Eyes, shadowRootOf } from './flat-tree.ts';
import { fold, isMute, readableText } from './readable-text.ts';
import type { Setting } from './setting.ts';

export type TextBeside = Readonly<Record<'before' | 'after' | 'row', string>>;

/** How many texts to try on each side: farther away is not beside. */
const NEAR = 6;
const LONGEST = 120;

/** Reads what stands just before and after elements, and in their rows; remembers each row. */
export function textBeside(eyes: Eyes): (element: Element, name: string, setting: Setting) => TextBeside {
  const rows = new Map<Element, string>();
  const walkers = new Map<Node, TreeWalker>();
  const walkerFor = (element: Element): TreeWalker => {
    const root = element.getRootNode();
    const walker = walkers.get(root) ?? document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    walkers.set(root, walker);
    return walker;
  };
  const rowText = (row: Element): string => {
    const text = rows.get(row) ?? readableText(row, eyes);
    rows.set(row, text);
    return text;
  };
  return (element, name, { row, scope }) => {
    const walker = walkerFor(element);
    walker.currentNode = element;
    const before = nearest(() => walker.previousNode(), scope);
    walker.currentNode = lastInside(element);
    const after = nearest(() => walker.nextNode(), scope);
    return { before, after, row: row && !shadowRootOf(element, eyes) ? without(rowText(row), name) : '' };
  };
}

function nearest(step: () => Node | null, scope: Element | null): string {
  for (let tries = 0; tries < NEAR; tries += 1) {
    const node = step();
    if (!(node instanceof Text) || (scope && !scope.contains(node))) return '';
    const text = fold(node.data.slice(0, LONGEST));
    if (text && isReadable(node.parentElement)) return text;
  }
  return '';
}

function isReadable(parent: Element | null): boolean {
  if (!parent?.checkVisibility({ visibilityProperty: true })) return false;
  for (let element: Element | null = parent; element; element = element.parentElement) {
    if (isMute(element)) return false;
  }
  return true;
}

function lastInside(element: Element): Node {
  let node: Node = element;
  while (node.lastChild) node = node.lastChild;
  return node;
}

/** A row's text without the element's own words. */
function without(row: string, name: string): string {
  const at = name ? row.indexOf(name) : -1;
  return at < 0 ? row : fold(`${row.slice(0, at)} ${row.slice(at + name.length)}`);
}
