import { createHash } from 'node:crypto';

/** The hashes of what a page says inside itself instead of in a file. Data in a script element is no code and has none. */
export type InlineCode = {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  readonly styleAttributes: ReadonlySet<string>;
};

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const STYLE_ATTRIBUTE = /<[a-z][^<>]*?\sstyle="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** Finds it in HTML as Astro writes it: attributes in double quotes. */
export function inlineCodeIn(html: string): InlineCode {
  const scripts = [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => isInlineCode(attributes));
  const withoutScripts = html.replace(SCRIPT, '');
  return {
    scripts: new Set(scripts.map(([, , code = '']) => hashOf(code))),
    styles: new Set([...withoutScripts.matchAll(STYLE)].map(([, rules = '']) => hashOf(rules))),
    styleAttributes: new Set(
      [...withoutScripts.matchAll(STYLE_ATTRIBUTE)].map(([, rules = '']) => hashOf(decode(rules))),
    ),
  };
}

function isInlineCode(attributes: string): boolean {
  const [, type = 'module'] = /\stype="([^"]*)"/.exec(attributes) ?? [];
  return !/\ssrc=/.test(attributes) && (type === 'module' || type === 'text/javascript');
}

// The same few appear in every page of a site.
const known = new Map<string, string>();

function hashOf(code: string): string {
  const hash = known.get(code) ?? `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  known.set(code, hash);
  return hash;
}

function decode(value: string): string {
  return value.replace(/&(?:quot|#34|#39|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity).replaceAll('&amp;', '&');
}
