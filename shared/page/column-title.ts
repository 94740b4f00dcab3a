import { flatParent, type Sight } from './flat-tree.ts';
import { readableText } from './readable-text.ts';
import { isTag } from './tag-of.ts';

const TABLES = 'table, [role=table], [role=grid], [role=treegrid], ik-table';
const HEADERS = 'th, [role=columnheader]';

/** Finds the title of the column that a table cell stands in; reads each table's titles once. */
export function columnTitles(eyes: Sight): (cell: Element) => string {
  const known = new Map<Element, readonly string[]>();
  return (cell) => {
    const row = flatParent(cell);
    const table = row?.closest(TABLES);
    if (!row || !table) return '';
    const titles = known.get(table) ?? readTitles(table, eyes);
    known.set(table, titles);
    // Only where cells and titles are one to one: a wrong column is worse than none.
    return titles.length === row.childElementCount ? (titles[indexOf(cell)] ?? '') : '';
  };
}

function indexOf(cell: Element): number {
  if (isTag(cell, 'td') || isTag(cell, 'th')) return cell.cellIndex;
  return Array.from(cell.parentElement?.children ?? []).indexOf(cell);
}

function readTitles(table: Element, eyes: Sight): readonly string[] {
  const first = table.querySelector(HEADERS)?.parentElement;
  return first ? Array.from(first.children, (title) => readableText(title, eyes)) : [];
}
