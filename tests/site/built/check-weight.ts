import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';

/** Bytes as a host sends them, gzip at its best, of what a page loads by itself. */
export type Weight = { readonly all: number; readonly script: number };

/** Pages that a reader loads more for than these. */
export function heavierThan(site: BuiltSite, most: Weight, isMeant: (page: BuiltPage) => boolean): string[] {
  const packed = new Map<string, number>();
  const bytesOf = (path: string): number => {
    const bytes = packed.get(path) ?? gzipSync(site.read(path), { level: 9 }).length;
    packed.set(path, bytes);
    return bytes;
  };
  return [...site.pages.values()].filter(isMeant).flatMap((page) => {
    const scripts = scriptsOf(site, page);
    const script = sum(scripts.map(bytesOf));
    const all = gzipSync(page.html, { level: 9 }).length + script + sum(filesOf(site, page).map(bytesOf));
    return all > most.all || script > most.script ? [`${page.path} weighs ${all} bytes, ${script} of them script`] : [];
  });
}

/** Without the pictures for home screens, which nobody fetches to read. */
const LOADED = /^(?:stylesheet|(?:shortcut )?icon)$/;

function filesOf({ files }: BuiltSite, { tags }: BuiltPage): string[] {
  const asked = tags.flatMap(({ name, attributes }) => {
    if (name === 'img') return [attributes.get('src') ?? ''];
    return name === 'link' && LOADED.test(attributes.get('rel') ?? '') ? [attributes.get('href') ?? ''] : [];
  });
  return [...new Set(asked)].filter((path) => files.has(path));
}

/** The scripts of a page with all that they import before they run; what they import later is loaded on use. */
function scriptsOf(site: BuiltSite, { tags }: BuiltPage): string[] {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path) || !site.files.has(path)) return;
    found.add(path);
    const imports = site
      .read(path)
      .toString()
      .matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+)["']/g);
    for (const [, imported = ''] of imports) add(join(dirname(path), imported));
  };
  for (const { name, attributes } of tags) if (name === 'script') add(attributes.get('src') ?? '');
  return [...found];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
