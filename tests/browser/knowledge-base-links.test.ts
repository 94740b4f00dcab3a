import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/guide/language.ts';
import { guideAddress, shortAddress } from '#shared/library/library.ts';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';
import { ANCHORS_LOCK } from '#shared/node/read-locks.ts';
import type { BuiltPage } from '../site/built/built-page.ts';
import { type BuiltSite, pageAt, readBuiltSite, withPage } from '../site/built/built-site.ts';
import { lostAddresses, repeatedIds, unequalAnchors } from '../site/built/check-anchors.ts';
import { deadLinks, straysOfLanguage } from '../site/built/check-links.ts';
import { inlineCode, requestsElsewhere, withoutAlternative } from '../site/built/check-pages.ts';
import { wronglySearched } from '../site/built/check-search-index.ts';
import { heavierThan } from '../site/built/check-weight.ts';
import { SITE } from './serve-site.ts';

/** The built files as they are, every page of them. No browser. */

type Check = (site: BuiltSite) => readonly string[];
type Breakage = { readonly does: string; readonly change: (html: string) => string; readonly told: string };

const GUIDE = '/en/guides/authorize-partner/';
const LOCK = readFileSync(join(CONTENT, ANCHORS_LOCK), 'utf8');
const isGuide = ({ path }: BuiltPage): boolean => /^\/(?:en|fr)\/guides\//.test(path);
/** Support's own page holds a form for every part of every link, and is opened once a day. */
const isOtherPage = (page: BuiltPage): boolean =>
  page.language !== undefined && !isGuide(page) && !page.path.endsWith('/support/');

let site: BuiltSite;

beforeAll(() => {
  site = readBuiltSite(SITE);
});

/** Each check finds nothing on the site as it is, and says what is wrong once the English page of a guide is broken. */
const CHECKS: readonly { readonly finds: string; readonly check: Check; readonly breakages: readonly Breakage[] }[] = [
  {
    finds: 'links that lead nowhere',
    check: deadLinks,
    breakages: [
      adding('<a href="/en/guides/no-such-guide/">x</a>', 'no-such-guide/: no such page'),
      adding('<a href="/fr/guides/end-partnership/#nowhere">x</a>', '#nowhere: no such place on the page'),
      adding('<a href="#nowhere">x</a>', '#nowhere: no such place on the page'),
      adding('<a href="/2669#nowhere">x</a>', '/2669#nowhere: no such place on the page'),
      adding('<a href="/practice/?guide=authorize-partner&amp;step=nowhere">x</a>', 'no such step'),
      adding('<img src="/pictures/none.png" alt="">', '/pictures/none.png: no such page'),
    ],
  },
  {
    finds: 'links into the other language that do not say so',
    check: straysOfLanguage,
    breakages: [
      adding('<a href="/fr/guides/end-partnership/">x</a>', 'in fr'),
      adding('<a href="/practice/?guide=authorize-partner&language=fr">x</a>', 'in fr'),
    ],
  },
  {
    finds: 'published addresses that do not land',
    check: (one) => lostAddresses(one, LOCK),
    breakages: [
      replacing(' id="limited"', ' id="limitée"', 'authorize-partner#limited'),
      adding('<i id="limited"></i>', 'authorize-partner#limited: /en/guides/authorize-partner/ has it 2 times'),
    ],
  },
  {
    finds: 'places that one language alone has',
    check: unequalAnchors,
    breakages: [
      adding('<i id="mine"></i>', `${GUIDE} alone has #mine`),
      replacing(' id="full"', '', '/fr/guides/authorize-partner/ alone has #full'),
    ],
  },
  {
    finds: 'ids that stand twice on a page',
    check: repeatedIds,
    breakages: [adding('<i id="full"></i>', '#full 2 times')],
  },
  {
    finds: 'pages in the search of the other language, or in none',
    check: wronglySearched,
    breakages: [replacing('lang="en"', 'lang="fr"', `${GUIDE} is written in fr`)],
  },
  {
    finds: 'pictures without an alternative text',
    check: withoutAlternative,
    breakages: [
      adding('<img src="/favicon.svg">', 'a img has no alternative text'),
      adding('<svg role="img"><path d="M0 0"/></svg>', 'a svg has no name'),
      adding('<svg role="img"><title> </title></svg>', 'a svg has no name'),
      replacing(' aria-hidden="true"', '', 'a svg has no name and is not hidden'),
    ],
  },
  {
    finds: 'styles and handlers inside the page',
    check: inlineCode,
    breakages: [
      adding('<p style="color: red">x</p>', 'has the style color: red'),
      adding('<style>p { color: red }</style>', 'inline style sheet'),
      adding('<button onclick="go()">x</button>', 'has the handler onclick'),
    ],
  },
  {
    finds: 'requests to another host',
    check: requestsElsewhere,
    breakages: [
      adding('<script src="https://example.org/x.js"></script>', 'asks https://example.org/x.js'),
      adding('<link rel="preconnect" href="//fonts.example.org">', 'asks //fonts.example.org'),
      adding('<img alt="" srcset="/favicon.svg 1x, https://example.org/2.png 2x">', 'asks https://example.org/2.png'),
    ],
  },
  {
    finds: 'guides that weigh more than 30 kB at load, or 8 kB of script',
    check: (one) => heavierThan(one, { all: 30_000, script: 8_000 }, isGuide),
    breakages: [adding(noise(), `${GUIDE} weighs`)],
  },
];

describe.each(CHECKS)('$finds', ({ check, breakages }) => {
  test('are nowhere on the built site', () => {
    expect(check(site)).toEqual([]);
  });

  test.each(breakages)('would be told: $does', ({ change, told }) => {
    const problems = check(withPage(site, GUIDE, change));
    expect(
      problems.some((problem) => problem.includes(told)),
      problems.join('\n'),
    ).toBe(true);
  });
});

test('a search that holds a page of the other language would be told', () => {
  const searched = [...site.searched, { index: 'fr', path: GUIDE }];
  expect(wronglySearched({ ...site, searched })).toEqual([`${GUIDE} is in the index of fr`]);
  const without = site.searched.filter(({ path }) => path !== GUIDE);
  expect(wronglySearched({ ...site, searched: without })).toEqual([`${GUIDE} is in no index`]);
});

test('every guide has its short addresses, by number and by each name it ever had, in both languages', async () => {
  const { library } = await readLibrary(CONTENT);
  for (const guide of library?.guides ?? []) {
    for (const short of [shortAddress(guide), ...[guide.key, ...(guide.aliases ?? [])].map((name) => `/${name}`)]) {
      const links = pageAt(site, `${short}/`).tags.map(({ attributes }) => attributes.get('href'));
      for (const language of LANGUAGES) expect(links, short).toContain(guideAddress(guide, language));
    }
  }
});

test('pages that are no guide are lighter than one', () => {
  expect(heavierThan(site, { all: 25_000, script: 8_000 }, isOtherPage)).toEqual([]);
});

function adding(tag: string, told: string): Breakage {
  return { does: tag.slice(0, 80), change: (html) => html.replace('</main>', () => `${tag}</main>`), told };
}

function replacing(before: string, after: string, told: string): Breakage {
  return { does: `${before.trim()} -> ${after.trim()}`, change: (html) => html.replace(before, () => after), told };
}

/** Text that no compression makes small. */
function noise(): string {
  let state = 1;
  const digits = Array.from({ length: 40_000 }, () => {
    state = Math.imul(state, 48_271) >>> 0;
    return (state >>> 8).toString(36).at(-1);
  });
  return `<p>${digits.join('')}</p>`;
}

test.each(LANGUAGES)('the home page in %s names a few guides of each category, however many there are', (language) => {
  const linked = pageAt(site, `/${language}/`).tags.flatMap(({ attributes }) => attributes.get('href') ?? []);
  const named = (part: string) => linked.filter((href) => href.startsWith(`/${language}/${part}/`));
  const categories = new Set(named('categories')).size;
  expect(categories).toBeGreaterThan(3);
  expect(named('guides').length).toBeLessThanOrEqual(6 + 3 * categories);
});
