import { enclosuresOn } from '../data/areas-of.ts';
import type { PageElement, RecordedPage } from '../data/page-element.ts';
import { isInside, pathsAround, treeOf } from '../data/page-tree.ts';
import { nameOf } from '../data/role-and-name.ts';
import { without } from '../data/surroundings-of.ts';
import { sameThing, twinsOf } from './same-thing.ts';

/** The page without an element, whatever is the same thing, and whatever does exactly the same. */
export function deleted(page: RecordedPage, target: PageElement): RecordedPage {
  const tree = treeOf(page.elements);
  const gone = new Set<number>();
  for (const one of [target, ...twinsOf(target, page.elements)]) {
    for (const at of sameThing(one, page.elements, tree)) gone.add(at);
  }
  const paths = page.elements.filter(({ at }) => gone.has(at)).map(({ xpath }) => xpath);
  const around = new Map<string, string>();
  for (const path of paths) for (const outer of pathsAround(path)) around.set(outer, tree.at(path)?.text ?? '');
  const rest = page.elements.filter(({ at, xpath }) => !gone.has(at) && !paths.some((path) => isInside(xpath, path)));
  return { ...page, elements: rest.map((one) => withoutWords(one, around.get(one.xpath))) };
}

/** What enclosed it no longer says its words. */
function withoutWords(element: PageElement, words: string | undefined): PageElement {
  if (!words) return element;
  const { accessibleName } = element;
  return {
    ...element,
    text: without(element.text, words),
    ...(accessibleName !== undefined && { accessibleName: without(accessibleName, words) }),
  };
}

/** A list whose other entries are alike: larger parts of a page are not entries. */
const LARGEST_ENTRY = 30;

/** The target's entry is deleted, and an entry that is like it moves up into its place. Nothing where no entry is like it. */
export function lookAlikeLeft(page: RecordedPage, target: PageElement): RecordedPage | undefined {
  const alike = page.elements
    .filter((other) => other.tag === target.tag && shapeOf(other) === shapeOf(target))
    .filter((other) => nameOf(other) !== '' && nameOf(other) !== nameOf(target))
    .map((other) => ({ entries: entriesOf(target.xpath, other.xpath), far: distance(target, other) }))
    .toSorted((a, b) => a.far - b.far);
  const entries = alike[0]?.entries;
  if (!entries) return undefined;
  const [theirs, other] = entries;
  const inEntry = (path: string, entry: string) => path === entry || isInside(path, entry);
  const size = (entry: string) => page.elements.filter(({ xpath }) => inEntry(xpath, entry)).length;
  if (size(theirs) > LARGEST_ENTRY || size(other) > LARGEST_ENTRY) return undefined;
  const rest = deleted(page, target);
  const to = page.elements.find(({ xpath }) => inEntry(xpath, theirs))?.box;
  const from = page.elements.find(({ xpath }) => inEntry(xpath, other))?.box;
  if (!to || !from || !rest.elements.some(({ xpath }) => inEntry(xpath, other))) return undefined;
  const elements = rest.elements
    .filter(({ xpath }) => !inEntry(xpath, theirs))
    .map((one) => (inEntry(one.xpath, other) ? moved(one, other, theirs, to.x - from.x, to.y - from.y) : one));
  return { ...rest, elements };
}

/** Its path without numbers. */
function shapeOf({ xpath }: PageElement): string {
  return xpath.replace(/\[\d+\]/g, '');
}

/** The two entries of one list that hold two elements; their paths differ in one number. */
function entriesOf(a: string, b: string): readonly [string, string] {
  const one = a.split('/');
  const two = b.split('/');
  const at = one.findIndex((part, index) => part !== two[index]);
  return [one.slice(0, at + 1).join('/'), two.slice(0, at + 1).join('/')];
}

function distance(a: PageElement, b: PageElement): number {
  return Math.hypot(a.box.x - b.box.x, a.box.y - b.box.y);
}

function moved(element: PageElement, from: string, to: string, right: number, down: number): PageElement {
  const { box, xpath } = element;
  return {
    ...element,
    xpath: to + xpath.slice(from.length),
    idxpath: element.idxpath === xpath ? to + xpath.slice(from.length) : element.idxpath,
    box: { ...box, x: box.x + right, y: box.y + down },
  };
}

/** Not all of the document has come yet: it ends before the target. */
export function cutBefore(page: RecordedPage, target: PageElement): RecordedPage {
  const rest = deleted(page, target);
  const elements = rest.elements.filter(({ at, xpath }) => at < target.at && !isInside(target.xpath, xpath));
  return { ...page, elements };
}

/** The frame of the app is there, its main part is not. Nothing where the target stands in the frame. */
export function mainLoading(page: RecordedPage, target: PageElement): RecordedPage | undefined {
  const enclosureOf = enclosuresOn(page, treeOf(page.elements));
  const isFrame = (element: PageElement) =>
    enclosureOf(element).areas.some(({ kind }) => kind === 'sidebar' || kind === 'header');
  return isFrame(target) ? undefined : { ...page, elements: page.elements.filter(isFrame) };
}

/** A table with a head and no rows. Nothing where the target is not in a row. */
export function tableEmpty(page: RecordedPage, target: PageElement): RecordedPage | undefined {
  const row = /\/tbody\[\d+\]\/tr\[/;
  if (!row.test(target.xpath)) return undefined;
  return { ...page, elements: page.elements.filter(({ xpath }) => !row.test(xpath)) };
}

export function disabled(page: RecordedPage, target: PageElement): RecordedPage {
  return changed(page, target, (element) => ({ ...element, disabled: true }));
}

export function hidden(page: RecordedPage, target: PageElement): RecordedPage {
  const none = { x: 0, y: 0, width: 0, height: 0 };
  return changed(page, target, (element) => ({ ...element, visible: false, box: none }));
}

/** Changes the element, its twins and all that is the same thing. */
function changed(page: RecordedPage, target: PageElement, change: (one: PageElement) => PageElement): RecordedPage {
  const tree = treeOf(page.elements);
  const same = new Set(
    [target, ...twinsOf(target, page.elements)].flatMap((one) => [...sameThing(one, page.elements, tree)]),
  );
  const paths = page.elements.filter(({ at }) => same.has(at)).map(({ xpath }) => xpath);
  const isPart = (element: PageElement) => same.has(element.at) || paths.some((path) => isInside(element.xpath, path));
  return { ...page, elements: page.elements.map((element) => (isPart(element) ? change(element) : element)) };
}

export function hrefless(element: PageElement): PageElement {
  const { href: _, ...attributes } = element.attributes;
  return { ...element, href: '', attributes };
}
