import { LANGUAGES, type Language } from '#shared/guide/language.ts';

/** A tag of a built page as it was written. */
export type Tag = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its content begins in the page. */
  readonly end: number;
};

/** One HTML file of the built site. */
export type BuiltPage = {
  /** As in its address: `/en/guides/authorize-partner/`. */
  readonly path: string;
  readonly html: string;
  readonly tags: readonly Tag[];
  /** Each id, and how often the page has it. */
  readonly ids: ReadonlyMap<string, number>;
  /** By its address. Nothing on pages that speak both languages, and on the practice Manager. */
  readonly language: Language | undefined;
};

// Scripts and comments hold what only looks like a tag.
const UNREAD = /<!--[\s\S]*?-->|(<(?:script|style)\b[^>]*>)[\s\S]*?<\/(?:script|style)>/gi;
const TAG = /<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#38': '&', '#39': "'" };

export function readPage(path: string, html: string): BuiltPage {
  const plain = html.replace(UNREAD, (all, open: string | undefined) => (open ?? '').padEnd(all.length));
  const tags = [...plain.matchAll(TAG)].map(({ 0: all, 1: name = '', 2: written = '', index }) => ({
    name: name.toLowerCase(),
    attributes: readAttributes(written),
    end: index + all.length,
  }));
  const ids = new Map<string, number>();
  for (const { attributes } of tags) {
    const id = attributes.get('id');
    if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  return { path, html, tags, ids, language: LANGUAGES.find((language) => path.startsWith(`/${language}/`)) };
}

function readAttributes(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );
}

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
