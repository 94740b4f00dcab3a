import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/guide/language.ts';
import { anchorsOf } from '#shared/library/anchors.ts';
import { guideAddress, type Library, shortAddress } from '#shared/library/library.ts';
import { readLibrary } from '#shared/node/read-library.ts';
import { SITE } from './serve-site.ts';

/** The built files as they are: what they link to, and which anchors they have. No browser. */

type BuiltPage = { readonly path: string; readonly html: string; readonly ids: ReadonlySet<string> };

let pages: ReadonlyMap<string, BuiltPage>;
let library: Library;

beforeAll(async () => {
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('There is no built site: run npm run build first.');
  pages = new Map(readPages().map((page) => [page.path, page]));
  const read = await readLibrary();
  if (!read.library) throw new Error('The content has mistakes: npm run content says which.');
  library = read.library;
});

test('every link inside the knowledge base leads to a page, and every fragment to a place on it', () => {
  const dead = [...pages.values()]
    .filter(({ path }) => !path.startsWith('/practice/'))
    .flatMap((page) => linksOf(page).map((link) => ({ from: page.path, link: link.href, why: whyDead(link) })))
    .filter(({ why }) => why);
  expect(dead).toEqual([]);
});

test('every anchor of every guide is on its page, once and in both languages, and so is every older one', () => {
  for (const guide of library.guides) {
    const anchors = anchorsOf(guide).flatMap(({ id, aliases }) => [id, ...aliases]);
    for (const language of LANGUAGES) {
      const { html } = pageAt(guideAddress(guide, language));
      const counted = anchors.map((id) => `${id} ${html.split(` id="${id}"`).length - 1}`);
      expect(counted, `${guide.key} in ${language}`).toEqual(anchors.map((id) => `${id} 1`));
    }
  }
});

test('both languages of a guide have the same anchors', () => {
  for (const guide of library.guides) {
    const [english, french] = LANGUAGES.map((language) => [...pageAt(guideAddress(guide, language)).ids].toSorted());
    expect(french, guide.key).toEqual(english);
  }
});

test('every guide has its short addresses, one for each name it ever had', () => {
  for (const guide of library.guides) {
    const shorts = [shortAddress(guide), `/${guide.key}`, ...(guide.aliases ?? []).map((alias) => `/${alias}`)];
    for (const short of shorts) {
      const links = linksOf(pageAt(`${short}/`)).map(({ pathname }) => pathname);
      for (const language of LANGUAGES) expect(links).toContain(guideAddress(guide, language));
    }
  }
});

test('no page of the French search holds an English text', () => {
  const searched = [...pages.values()].filter(({ html }) => html.includes('data-pagefind-body'));
  expect(searched.length).toBeGreaterThanOrEqual(2 * library.guides.length);
  const mixed = searched.filter(({ html }) => attribute(html, 'html', 'lang') !== attribute(html, 'main', 'lang'));
  expect(mixed.map(({ path }) => path)).toEqual([]);
});

function readPages(): BuiltPage[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(SITE, file), 'utf8');
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
      return { path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, html, ids };
    });
}

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  if (!page) throw new Error(`The site has no page ${address}.`);
  return page;
}

function linksOf({ path, html }: BuiltPage): URL[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)]
    .map(([, href]) => new URL((href ?? '').replaceAll('&amp;', '&'), `http://cairn.invalid${path}`))
    .filter(({ hostname }) => hostname === 'cairn.invalid');
}

/** Why a link leads nowhere; nothing where it leads somewhere. Short addresses carry their fragment to the guide. */
function whyDead({ pathname, hash }: URL): string | undefined {
  const page = pages.get(pathname) ?? pages.get(`${pathname}/`);
  if (!page) return existsSync(join(SITE, pathname)) ? undefined : 'no such page';
  if (!hash) return undefined;
  const onward = page.html.match(/<a\s[^>]*?href="([^"]*)"[^>]*data-language="en"/)?.[1];
  const { ids } = onward ? pageAt(onward) : page;
  return ids.has(hash.slice(1)) ? undefined : 'no such place on the page';
}

function attribute(html: string, tag: string, name: string): string | undefined {
  return html.match(new RegExp(`<${tag}\\s[^>]*?${name}="([^"]*)"`))?.[1];
}
