import type { Box } from '#shared/target/snapshot.ts';
import { toTop } from './frames.ts';
import { isDocument, isShadowRoot, isTag } from './tag-of.ts';

/** What a control and the words that say which one it is stand in together. */
const TOGETHER = 'label, tr, [role=row], li, [role=listitem], [role=option], [role=radio], [role=checkbox]';
/** Rows beyond these are like them, and a row of more lines is no row. */
const MOST_TARGETS = 24;
const MOST_LINES = 40;

/**
 * Where the words are by which one tells the targets apart: the lines of their rows, and of the labels that are theirs.
 * Without them nobody knows what they would tick.
 */
export function wordsBeside(targets: readonly Element[]): readonly Box[] {
  const around = targets.slice(0, MOST_TARGETS).flatMap((target) => [rowOf(target), ...labelsOf(target)]);
  return [...new Set(around)].flatMap((element) => (element ? linesIn(element) : []));
}

function rowOf(target: Element): Element | undefined {
  return target.closest(TOGETHER) ?? target.parentElement?.closest(TOGETHER) ?? undefined;
}

/** The browser knows the labels of a field, also those that stand elsewhere; what else names it, the page says by id. */
function labelsOf(target: Element): readonly Element[] {
  const labels = [target, target.querySelector('input, select, textarea')].flatMap((one) =>
    one && isField(one) ? [...(one.labels ?? [])] : [],
  );
  const root = target.getRootNode();
  const ids = target.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = isDocument(root) || isShadowRoot(root) ? ids.flatMap((id) => root.getElementById(id) ?? []) : [];
  return [...labels, ...named];
}

function isField(element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return isTag(element, 'input') || isTag(element, 'select') || isTag(element, 'textarea');
}

/** The boxes of the lines of text in an element: a cell may be as wide as the page, its words are not. */
export function linesIn(element: Element): readonly Box[] {
  const { ownerDocument } = element;
  const texts = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = ownerDocument.createRange();
  const lines: Box[] = [];
  while (lines.length < MOST_LINES && texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    for (const { x, y, width, height } of range.getClientRects())
      lines.push(toTop({ x, y, width, height }, ownerDocument));
  }
  return lines;
}
