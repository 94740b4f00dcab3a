import type { PageElement, RecordedPage } from '../data/page-element.ts';
import { treeOf } from '../data/page-tree.ts';
import { type RealSite, readRealSites, type SitePair } from '../data/read-real-sites.ts';
import { nameOf } from '../data/role-and-name.ts';
import { candidateOf } from '../data/snapshot-of.ts';
import { surroundingsOn } from '../data/surroundings-of.ts';
import { ask, type Situation } from './ask.ts';
import type { BenchCase, Half } from './bench-case.ts';
import { cutBefore, deleted, lookAlikeLeft } from './change-page.ts';
import { siteHalf } from './halves.ts';
import type { OldSighting } from './old-sighting.ts';
import { sameThing } from './same-thing.ts';

/** Cases of the real sites: each pair as it is, and what the same description should say where its element is not. */
export function* siteCases(folder: string, halves: readonly Half[]): Generator<BenchCase> {
  const sites = [...readRealSites(folder)];
  for (const [order, site] of sites.entries()) {
    if (!halves.includes(siteHalf(site.name))) continue;
    const others = [...sites.slice(order + 1), ...sites.slice(0, order)];
    for (const [number, pair] of site.pairs.entries()) {
      for (const situation of situationsOf(site, pair, number, others)) yield* ask(situation, 'every-visible');
    }
  }
}

function* situationsOf(
  site: RealSite,
  pair: SitePair,
  number: number,
  others: readonly RealSite[],
): Generator<Situation> {
  const { page, name } = site;
  const old = site.targets.get(pair.old);
  const target = page.elements.find(({ xpath }) => xpath === pair.new);
  if (!old || !target) return;
  const about = {
    set: 'sites',
    app: name,
    group: name,
    half: siteHalf(name),
    isLabelWrong: pair.isLabelWrong,
    old: sightingOf(site, old),
  } as const;
  const id = (kind: string) => ({ id: `sites ${name} ${number} ${kind}`, kind });
  const right = sameThing(target, page.elements, treeOf(page.elements));
  yield { ...about, ...id('real-site'), page, expected: { kind: 'present', right, strict: target.at } };
  const absent = { kind: 'absent' } as const;
  yield { ...about, ...id('deleted'), page: deleted(page, target), expected: absent };
  const left = lookAlikeLeft(page, target);
  if (left) yield { ...about, ...id('look-alike-left'), page: left, expected: absent };
  const loading = cutBefore(page, target);
  if (loading.elements.length > 4) yield { ...about, ...id('loading'), page: loading, expected: absent };
  const wrong = wrongPage(old, target, others);
  if (wrong) yield { ...about, ...id('wrong-page'), page: wrong, expected: absent };
}

/** The next site's page on which nothing has the element's words: "Sign in" is found on most of them, and rightly so. */
function wrongPage(old: PageElement, target: PageElement, others: readonly RealSite[]): RecordedPage | undefined {
  const words = [old, target].map((element) => nameOf(element).toLowerCase()).filter((name) => name !== '');
  const page = others.find(
    (site) => !site.page.elements.some((element) => words.includes(nameOf(element).toLowerCase())),
  );
  return page?.page;
}

/** Of the old page only the elements that are looked for were recorded: what stood around them is mostly not known. */
function sightingOf(site: RealSite, element: PageElement): OldSighting {
  const { viewport, language } = site.page;
  const old: RecordedPage = { path: site.oldPath, language, viewport, elements: [...site.targets.values()] };
  const around = surroundingsOn(old).get(element.at);
  const unknown = { x: 0, y: 0, width: 0, height: 0 };
  const areas = (around?.areas ?? []).map(({ kind }) => ({ kind, box: unknown }));
  const candidate = candidateOf(element, { areas, headings: [], row: '', before: '', after: '' }, viewport, 0);
  const tongue = language.split('-')[0] ?? '';
  const beside = element.nearby.split(' ').length <= MOST_WORDS ? element.nearby : '';
  return {
    element,
    candidate,
    path: site.oldPath,
    others: [],
    language,
    viewport,
    names: { [tongue]: [candidate.name] },
    near: { [tongue]: [beside] },
    under: {},
    only: false,
    isTold: true,
  };
}

/** More words beside an element than one neighbour has: recorded without telling where one ends. */
const MOST_WORDS = 4;
