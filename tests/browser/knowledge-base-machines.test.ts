import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../site/src/integration/built-pages.ts';
import { type GuidesList, guidesListSchema } from '../../site/src/machines/guides-list.ts';
import { SITE } from './serve-site.ts';

/** What the built files say to programs agrees with the built pages. No browser. */

type Page = { readonly path: string; readonly html: string };

let pages: readonly Page[];
let list: GuidesList;
let origin: string;

beforeAll(() => {
  pages = filesIn(SITE)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({ path: `/${file.slice(0, -'index.html'.length)}`, html: read(file) }));
  list = guidesListSchema.parse(JSON.parse(read('guides.json')));
  origin = new URL(list.guides[0]?.short ?? '').origin;
});

test('the sitemap names the pages that want to be found, all of them and no other', () => {
  const findable = pages.filter(({ html }) => !/<meta name="robots" content="noindex/.test(html));
  const named = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  expect(named.toSorted()).toEqual(findable.map(({ path }) => path).toSorted());
  expect(named.some((path) => /practice|\/\d+\/|offline/.test(path))).toBe(false);
  expect(read('robots.txt')).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
});

test('every page that wants to be found says where it stands, and its other language says the same of it', () => {
  for (const { path, html } of pages.filter(({ html }) => !html.includes('noindex'))) {
    expect(linkTo(html, 'canonical'), path).toEqual([`${origin}${path}`]);
    const others = linkTo(html, 'alternate" hreflang');
    expect(others.length, path).toBeGreaterThan(0);
    for (const other of others) {
      const there = pages.find((page) => `${origin}${page.path}` === other);
      expect(there?.html, `${path} names ${other}`).toContain(`href="${origin}${path}"`);
    }
  }
});

test('every guide is in the list, with addresses and anchors that exist, and its Markdown beside it', () => {
  const guides = pages.filter(({ path, html }) => path.startsWith('/en/guides/') && !html.includes('noindex'));
  expect(list.guides.map(({ addresses }) => new URL(addresses.en.page).pathname).toSorted()).toEqual(
    guides.map(({ path }) => path).toSorted(),
  );
  for (const { addresses, anchors, short } of list.guides) {
    expect(existsSync(fileOf(`${short}/index.html`)), short).toBe(true);
    for (const { page, markdown } of [addresses.en, addresses.fr]) {
      const html = readFileSync(fileOf(`${page}index.html`), 'utf8');
      for (const { id } of anchors) expect(html, `${page}#${id}`).toContain(`id="${id}"`);
      expect(html).toContain(`type="text/markdown" href="${new URL(markdown).pathname}"`);
      expect(readFileSync(fileOf(markdown), 'utf8')).toContain(page);
    }
  }
});

test('every address in llms.txt and in the feeds exists', () => {
  const texts = ['llms.txt', 'fr/llms.txt', 'en/feed.xml', 'fr/feed.xml'].map(read);
  const addresses = texts.flatMap((text) => text.match(new RegExp(`${origin}[^\\s)"<]*`, 'g')) ?? []);
  expect(addresses.length).toBeGreaterThan(list.guides.length * 4);
  const dead = addresses.filter((address) => !existsSync(fileOf(address.replace(/\/$/, '/index.html'))));
  expect(dead).toEqual([]);
});

test('every page that wants to be found names a picture of its own language, 1200 by 630', () => {
  for (const { path, html } of pages.filter(({ html }) => !html.includes('noindex'))) {
    const [, address = ''] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? [];
    expect(address, path).toContain(`/previews/${path.slice(1, 3)}/`);
    const png = readFileSync(fileOf(address));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([
      'PNG',
      1200,
      630,
    ]);
    expect(png.length, path).toBeLessThan(60_000);
  }
});

test('each guide says what it is in the words of schema.org, and each address in it exists', () => {
  for (const { addresses } of list.guides)
    for (const { page } of [addresses.en, addresses.fr]) {
      const html = readFileSync(fileOf(`${page}index.html`), 'utf8');
      const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
        ([, json = '']) => json,
      );
      expect(data.map((json) => JSON.parse(json)['@type'])[0], page).toBe('BreadcrumbList');
      for (const [, address = ''] of data.join('').matchAll(/"(?:url|item)":"([^"]*)"/g)) {
        const { pathname, hash } = new URL(address);
        const there = pathname === new URL(page).pathname ? html : read(`${pathname.slice(1)}index.html`);
        if (hash) expect(there, address).toContain(`id="${hash.slice(1)}"`);
      }
    }
});

test('the manifest has what a browser needs to install, and its icons have the sizes it says', () => {
  const { icons, start_url } = JSON.parse(read('manifest.webmanifest'));
  expect(existsSync(fileOf(`${origin}${start_url}index.html`))).toBe(true);
  for (const { src, sizes } of icons) {
    const png = readFileSync(join(SITE, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

function read(file: string): string {
  return readFileSync(join(SITE, file), 'utf8');
}

function fileOf(address: string): string {
  return join(SITE, decodeURIComponent(new URL(address).pathname));
}

function linkTo(html: string, rel: string): string[] {
  const links = html.matchAll(new RegExp(`<link rel="${rel}(?:="[^"]*)?" href="([^"]*)"`, 'g'));
  return [...links].map(([, href = '']) => href);
}
