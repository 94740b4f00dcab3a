import type { Candidate } from '#shared/target/snapshot.ts';
import type { PageElement, RecordedPage } from '../data/page-element.ts';
import { isInside, pathsAround, siblingsOn } from '../data/page-tree.ts';
import type { AdminApp, PageAddress } from '../data/read-admin-app.ts';
import { writtenRole } from '../data/role-and-name.ts';
import { candidateOf, snapshotOf } from '../data/snapshot-of.ts';
import { surroundingsOn } from '../data/surroundings-of.ts';
import type { OldSighting, WordsByLanguage } from './old-sighting.ts';

const known = new WeakMap<AdminApp, Map<string, OldSighting | undefined>>();

/** An element of an old page, with its words in every language in which that page was recorded. */
export function adminSighting(app: AdminApp, at: PageAddress, xpath: string): OldSighting | undefined {
  const sightings = known.get(app) ?? new Map<string, OldSighting | undefined>();
  known.set(app, sightings);
  const key = `${at.version} ${at.route} ${at.language} ${xpath}`;
  if (!sightings.has(key)) sightings.set(key, look(app, at, xpath));
  return sightings.get(key);
}

function look(app: AdminApp, at: PageAddress, xpath: string): OldSighting | undefined {
  const page = app.page(at);
  const element = page?.elements.find((one) => one.xpath === xpath);
  if (!page || !element) return undefined;
  const usable = snapshotOf(page, 'usable').candidates;
  const areas = usable.find(({ id }) => id === element.at)?.areas;
  const siblings = siblingsOn(page)(element.xpath);
  const seen = candidateOf(element, surroundingsOn(page).get(element.at), page.viewport, siblings);
  const candidate = { ...seen, areas: areas ?? seen.areas };
  const role = writtenRole(candidate.role);
  const rivals = usable.filter((one) => one.id !== element.at && writtenRole(one.role) === role);
  const equal = rivals.filter((one) => one.name.toLowerCase() === candidate.name.toLowerCase());
  const telling = tellingText(page, element, equal);
  const words = (of: (one: Candidate) => readonly string[]) => inEveryLanguage(app, at, xpath, of);
  return {
    element,
    candidate,
    path: page.path,
    others: app.paths(at.version).filter((path) => path !== page.path),
    language: page.language,
    viewport: page.viewport,
    names: words(({ name }) => [name]),
    near: telling ? sameEverywhere(app.languages(at.version, at.route), telling) : words(besides),
    under: words(({ headings }) => headings.slice(0, 1)),
    only: candidate.name === '' && !rivals.some((one) => one.areas[0]?.kind === candidate.areas[0]?.kind),
    isTold: telling !== '' || !equal.some((one) => isAlike(one, candidate)),
  };
}

/** Whether place, heading and neighbours are the same, so that no description could tell the two apart. */
function isAlike(one: Candidate, other: Candidate): boolean {
  if (one.areas[0]?.kind !== other.areas[0]?.kind || one.headings[0] !== other.headings[0]) return false;
  const beside = [one.before, one.after, one.row].join(' ').toLowerCase();
  return [other.before, other.after].every((text) => text === '' || beside.includes(text.toLowerCase()));
}

/** A text of the element's row that no equal element's row has: what a person would name it by. */
function tellingText(page: RecordedPage, element: PageElement, equal: readonly Candidate[]): string {
  const row = pathsAround(element.xpath).find((path) => /\/(tr|li)\[\d+\]$/.test(path));
  if (!row || equal.length === 0) return '';
  const rows = equal.map((one) => one.row.toLowerCase());
  const texts = page.elements
    .filter(({ xpath, visible }) => visible && isInside(xpath, row) && !isInside(xpath, element.xpath))
    .flatMap(({ xpath, ownText }) => (ownText && xpath !== element.xpath ? [ownText] : []));
  return texts.find((text) => !rows.some((other) => other.includes(text.toLowerCase()))) ?? '';
}

/** A key that was never translated, such as `nav.groups`, or one in a text: nobody would write that down. */
const RAW_KEY = /^[a-z][\w-]*(\.[\w-]+)+$|(^| )[a-z]+\.[a-z]+(-[a-z]+)+( |$)/i;
/** Signs alone are no words to know something by. */
const WORDS = /[\p{L}\p{N}]/u;

function inEveryLanguage(
  app: AdminApp,
  { version, route }: PageAddress,
  xpath: string,
  of: (one: Candidate) => readonly string[],
): WordsByLanguage {
  const found: Record<string, readonly string[]> = {};
  for (const language of app.languages(version, route)) {
    const page = app.page({ version, route, language });
    const element = page?.elements.find((one) => one.xpath === xpath);
    if (!page || !element) continue;
    const words = of(candidateOf(element, surroundingsOn(page).get(element.at), page.viewport, 0));
    const said = words.filter((word) => WORDS.test(word) && !RAW_KEY.test(word));
    const tongue = page.language.split('-')[0];
    if (tongue && said.length > 0) found[tongue] = said;
  }
  return found;
}

/** Data rather than words of the app: the same whoever reads it. */
function sameEverywhere(languages: readonly string[], text: string): WordsByLanguage {
  return Object.fromEntries(languages.map((language) => [language.split(/[-_]/)[0] ?? '', [text]]));
}

function besides({ before, after }: Candidate): readonly string[] {
  return [before, after];
}
