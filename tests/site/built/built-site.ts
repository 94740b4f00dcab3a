import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type BuiltPage, readPage } from './built-page.ts';

/** The site as its files say it is. */
export type BuiltSite = {
  /** By path. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** Path of every file: `/en/index.html`. */
  readonly files: ReadonlySet<string>;
  /** What the search knows: the page of each entry, by the index that holds it. */
  readonly searched: readonly { readonly index: string; readonly path: string }[];
  /** Where the build believes that it will be served from. */
  readonly origin: string;
  read(path: string): Buffer;
};

export function readBuiltSite(folder: string): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no built site: run npm run build first.');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'));
  const read = (path: string): Buffer => readFileSync(join(folder, path));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file.replace(/index\.html$/, ''), read(file).toString()));
  const home = pages.find(({ path }) => path === '/en/');
  const canonical = home?.tags.find(({ attributes }) => attributes.get('rel') === 'canonical')?.attributes.get('href');
  if (!canonical) throw new Error('The built site has no English home page that says where it is.');
  return {
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(files),
    searched: files.filter((file) => file.endsWith('.pf_fragment')).map((file) => readFragment(file, read(file))),
    origin: new URL(canonical).origin,
    read,
  };
}

/** Pagefind packs what it knows of one page as JSON behind its own mark. */
function readFragment(file: string, packed: Buffer): BuiltSite['searched'][number] {
  const text = gunzipSync(packed).toString();
  const known: unknown = JSON.parse(text.slice(text.indexOf('{')));
  const path = known instanceof Object && 'url' in known ? String(known.url) : '';
  return { index: /([a-z]+)_[^/]*$/.exec(file)?.[1] ?? '', path };
}

/** The same site with one page changed, for tests that break it. */
export function withPage(site: BuiltSite, path: string, change: (html: string) => string): BuiltSite {
  const page = pageAt(site, path);
  const html = change(page.html);
  if (html === page.html) throw new Error(`Nothing on ${path} was changed.`);
  return { ...site, pages: new Map([...site.pages, [path, readPage(path, html)]]) };
}

export function pageAt(site: BuiltSite, path: string): BuiltPage {
  const page = site.pages.get(path);
  if (!page) throw new Error(`The site has no page ${path}.`);
  return page;
}
