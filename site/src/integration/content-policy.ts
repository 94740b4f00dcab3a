import type { InlineCode } from './inline-code.ts';

/**
 * What a page may load and run: files of this site, and the inline code that was in it when it was built. No page may ask
 * another host for anything.
 */
export function contentPolicy({ scripts, styles, styleAttributes }: InlineCode): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    // The search is WebAssembly; the word allows that and no eval.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts],
    'style-src': ["'self'", ...styles],
    // Starlight writes sizes and depths into attributes; each value that it writes is named.
    ...(styleAttributes.size > 0 && { 'style-src-attr': ["'unsafe-hashes'", ...styleAttributes] }),
    // Starlight's own style sheet holds two small pictures.
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** What only a header can say, for all pages at once; each page's own policy, stricter, stands in the page. */
export function headerPolicy(codes: readonly InlineCode[]): string {
  const all = (part: keyof InlineCode) => new Set(codes.flatMap((code) => [...code[part]]).toSorted());
  const site = { scripts: all('scripts'), styles: all('styles'), styleAttributes: all('styleAttributes') };
  return `${contentPolicy(site)}; frame-ancestors 'self'`;
}

const CHARSET = /<meta charset="[^"]*"\s*\/?>/;

/** Writes a policy into a page, before anything that it governs. */
export function withPolicy(html: string, policy: string): string {
  const found = CHARSET.exec(html);
  if (!found) throw new Error('A built page names no charset, so its content security policy has no place to stand.');
  const end = found.index + found[0].length;
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.slice(0, end) + meta + html.slice(end);
}
