import type { Candidate, Reach, Snapshot, Traits } from '#shared/target/snapshot.ts';
import { withMain } from './main-part.ts';
import type { PageElement, RecordedPage } from './page-element.ts';
import { siblingsOn } from './page-tree.ts';
import { isUsed, nameOf, roleOf } from './role-and-name.ts';
import { type Surroundings, surroundingsOn } from './surroundings-of.ts';

/** Which elements of a page are candidates. The same for all methods that are compared. */
export type CandidateForm =
  /** All that Similo would look at. */
  | 'every-visible'
  /** As a snapshot of a living page: what can be used, headings and rows; what is not drawn too. */
  | 'usable';

/** The tags that Similo looks at. */
const SIMILO = new Set('input textarea button select a h1 h2 h3 h4 h5 li span div p th tr td label svg'.split(' '));

/** A recorded page as the locator would see it. */
export function snapshotOf(page: RecordedPage, form: CandidateForm): Snapshot {
  const around = surroundingsOn(page);
  const titles = titleRows(page);
  const siblingsOf = siblingsOn(page);
  const candidates = page.elements
    .filter((element) => isCandidate(element, form) && (form !== 'usable' || !titles.has(element.xpath)))
    .map((element) => candidateOf(element, around.get(element.at), page.viewport, siblingsOf(element.xpath)));
  const { path, language, viewport } = page;
  return { path, language, viewport, candidates: withMain(candidates, viewport) };
}

function isCandidate(element: PageElement, form: CandidateForm): boolean {
  if (form === 'every-visible') return element.visible && SIMILO.has(element.tag);
  const role = roleOf(element);
  if (isUsed(role)) return element.tag !== 'option';
  return element.visible && (role === 'heading' || role === 'row');
}

/** The row of column titles is none of the rows that a step may mean. */
function titleRows({ elements }: RecordedPage): ReadonlySet<string> {
  const titles = elements.filter(({ tag, role }) => tag === 'th' || role === 'columnheader');
  return new Set(titles.map(({ xpath }) => xpath.slice(0, xpath.lastIndexOf('/'))));
}

const NOTHING: Surroundings = { areas: [], headings: [], row: '', before: '', after: '' };

export function candidateOf(
  element: PageElement,
  surroundings: Surroundings | undefined,
  viewport: RecordedPage['viewport'],
  siblings: number,
): Candidate & { readonly traits: Traits } {
  return {
    id: element.at,
    role: roleOf(element),
    name: nameOf(element),
    box: element.box,
    ...(surroundings ?? NOTHING),
    attributes: element.attributes,
    state: { disabled: element.disabled, reach: reachOf(element, viewport) },
    traits: { ...traitsOf(element), siblings },
  };
}

function reachOf({ visible, box }: PageElement, viewport: RecordedPage['viewport']): Reach {
  if (!visible) return 'hidden';
  const isInView = box.x < viewport.width && box.y < viewport.height && box.x + box.width > 0 && box.y + box.height > 0;
  return isInView ? 'in-view' : 'off-screen';
}

const LONGEST = 300;

function traitsOf({ tag, id, classes, text, alt, xpath, nearby }: PageElement): Omit<Traits, 'siblings'> {
  return { tag, id, classes: classes.filter(isGiven), text: text.slice(0, LONGEST), alt, xpath, nearby };
}

/** What a framework sets and takes away while somebody works is no trait. */
function isGiven(name: string): boolean {
  return !/^(_?ng|mat|cdk)-/.test(name) && !name.startsWith('_ng');
}
