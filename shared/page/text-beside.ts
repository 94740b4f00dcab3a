import type { Sight } from './flat-tree.ts';
import { readableParents } from './readable-parents.ts';
import { fold, readableText } from './readable-text.ts';
import type { Setting } from './setting.ts';
import { isText } from './tag-of.ts';

export type TextBeside = Readonly<Record<'before' | 'after' | 'row', string>>;

/** How many texts to try on each side: farther away is not beside. */
const NEAR = 6;
const LONGEST = 120;

export type TextsBeside = (element: Element, name: string, setting: Setting) => TextBeside;

/** Reads what stands just before and after elements, and in their rows; remembers what it read. */
export function textsBeside(eyes: Sight): TextsBeside {
  const rows = new Map<Element, string>();
  const isReadable = readableParents(eyes);
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
  const nearest = (step: () => Node | null, scope: Element | null): string => {
    for (let tries = 0; tries < NEAR; tries += 1) {
      const node = step();
      if (!isText(node) || (scope && !scope.contains(node))) return '';
      const text = fold(node.data.slice(0, LONGEST));
      if (text && node.parentElement && isReadable(node.parentElement)) return text;
    }
    return '';
  };
  return (element, name, { row, scope }) => {
    const walker = walkerFor(element);
    walker.currentNode = element;
    const before = nearest(() => walker.previousNode(), scope);
    walker.currentNode = lastInside(element);
    const after = nearest(() => walker.nextNode(), scope);
    return { before, after, row: row ? without(rowText(row), name) : '' };
  };
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
