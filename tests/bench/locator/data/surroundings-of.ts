import type { Candidate } from '#shared/target/snapshot.ts';
import { type Enclosure, enclosuresOn } from './areas-of.ts';
import type { PageElement, RecordedPage } from './page-element.ts';
import { isInside, pathsAround, treeOf } from './page-tree.ts';
import { fold } from './recorded-text.ts';
import { nameOf, roleOf } from './role-and-name.ts';

export type Surroundings = Pick<Candidate, 'areas' | 'headings' | 'row' | 'before' | 'after'>;

type Heading = { readonly text: string; readonly level: number };

const LONGEST = 120;
const LONGEST_ROW = 300;

const known = new WeakMap<RecordedPage, ReadonlyMap<number, Surroundings>>();

/** What stands around each element of a recorded page, by its place in the page. */
export function surroundingsOn(page: RecordedPage): ReadonlyMap<number, Surroundings> {
  const found = known.get(page) ?? lookAround(page);
  known.set(page, found);
  return found;
}

function lookAround(page: RecordedPage): ReadonlyMap<number, Surroundings> {
  const tree = treeOf(page.elements);
  const enclosureOf = enclosuresOn(page, tree);
  const texts = textsOf(page.elements);
  const trails = new Map<string, readonly Heading[]>();
  const titleOf = columnTitles(page.elements);
  const found = new Map<number, Surroundings>();
  for (const [order, element] of page.elements.entries()) {
    const enclosure = enclosureOf(element);
    const name = nameOf(element);
    const above = trails.get(enclosure.scope) ?? [];
    if (element.visible && roleOf(element) === 'heading') trails.set(enclosure.scope, pass(above, element, name));
    const column = titleOf(enclosure);
    const row = tree.at(enclosure.row);
    found.set(element.at, {
      areas: enclosure.areas,
      headings: [...(column ? [column] : []), ...above.map(({ text }) => text).reverse()],
      row: row ? without(row.text, name).slice(0, LONGEST_ROW) : '',
      before: beside(texts, order, -1, element, enclosure.scope),
      after: beside(texts, order, 1, element, enclosure.scope),
    });
  }
  return found;
}

function pass(above: readonly Heading[], heading: PageElement, text: string): readonly Heading[] {
  const level = Number(/^h([1-6])$/.exec(heading.tag)?.[1] ?? 2);
  return [...above.filter((outer) => outer.level < level), { text, level }];
}

/** The text that stands in each element itself, empty where its parts hold it; where a recording does not tell, the innermost texts. */
function textsOf(elements: readonly PageElement[]): readonly { readonly text: string; readonly xpath: string }[] {
  const holders = new Set<string>();
  for (const { text, xpath } of elements) {
    if (text) for (const path of pathsAround(xpath)) holders.add(path);
  }
  return elements.map(({ visible, ownText, text, xpath }) => {
    const own = ownText ?? (holders.has(xpath) ? '' : text);
    return { text: visible ? own.slice(0, LONGEST) : '', xpath };
  });
}

function beside(
  texts: ReturnType<typeof textsOf>,
  order: number,
  step: 1 | -1,
  element: PageElement,
  scope: string,
): string {
  for (let at = order + step; at >= 0 && at < texts.length; at += step) {
    const other = texts[at];
    if (!other || (scope && !isInside(other.xpath, scope))) return '';
    if (other.text && !isInside(other.xpath, element.xpath)) return other.text;
  }
  return '';
}

/** What the head of a table says over a cell. */
function columnTitles(elements: readonly PageElement[]): (enclosure: Enclosure) => string {
  const titles = new Map<string, string>();
  for (const { tag, xpath, text } of elements) {
    const [, table, column] = /^(.*\/table\[\d+\]).*\/th\[(\d+)\]$/.exec(tag === 'th' ? xpath : '') ?? [];
    if (table && column) titles.set(`${table} ${column}`, text);
  }
  return ({ cell }) => {
    const [, table, column] = /^(.*\/table\[\d+\]).*\/td\[(\d+)\]$/.exec(cell) ?? [];
    return (table && column && titles.get(`${table} ${column}`)) || '';
  };
}

/** A text without an element's own words. */
export function without(text: string, words: string): string {
  const at = words ? text.indexOf(words) : -1;
  return at < 0 ? text : fold(`${text.slice(0, at)} ${text.slice(at + words.length)}`);
}
