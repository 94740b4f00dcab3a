import { expect, test } from 'vitest';
import { readLibrary } from '#shared/node/read-library.ts';
import { hostRules } from '../../site/src/integration/host-rules.ts';
import { securityHeaders } from '../../site/src/integration/security-headers.ts';

/** The rules as each host reads them. They were also run by Apache 2.4.71 and nginx 1.22.1 themselves. */

const { library } = await readLibrary();
const headers = securityHeaders("default-src 'self'");
const files = new Map(hostRules(library?.guides ?? [], headers).map(({ file, text }) => [file, text]));

const LEADS: readonly (readonly [string, string | undefined])[] = [
  ['/en/support/faq/2669/any-slug', '/en/guides/authorize-partner/'],
  ['/fr/support/faq/2669', '/fr/guides/authorize-partner/'],
  ['/fr/support/faq/2669/', '/fr/guides/authorize-partner/'],
  ['/de/support/faq/2669/slug', '/en/guides/authorize-partner/'],
  ['/it/assistenza/faq/2669/slug', '/en/guides/authorize-partner/'],
  ['/en/support/faq/26690/slug', undefined],
  ['/en/guides/authorize-partner/', undefined],
  ['/2669', undefined],
];

test.each(LEADS)('Apache leads %s to %s', (path, to) => expect(throughApache(path)).toBe(to));

test.each(LEADS)('nginx leads %s to %s', (path, to) => expect(throughNginx(path)).toBe(to));

test.each([
  ['/en/support/faq/2669/any-slug', '/2669/?language=en'],
  ['/fr/support/faq/2669', '/2669/?language=fr'],
  ['/de/support/faq/2669/any/slug', '/2669/?language=en'],
  ['/en/guides/authorize-partner/', undefined],
])('Netlify and Cloudflare lead %s to %s', (path, to) => expect(throughRedirects(path)).toBe(to));

test('what is read with every request, and what Cloudflare counts, does not grow with the number of guides', () => {
  const few = hostRules((library?.guides ?? []).slice(0, 1), headers);
  for (const { file, text } of few.filter(({ file }) => ['.htaccess', '_redirects', '_headers'].includes(file)))
    expect(files.get(file), file).toBe(text);
});

test('each host sends every header', () => {
  for (const file of ['.htaccess', 'nginx.conf', '_headers'])
    for (const [name, value] of Object.entries(headers)) {
      expect(files.get(file), file).toContain(name);
      expect(files.get(file), file).toContain(value);
    }
});

/** First the site's rules, then, where they lead into it, those of the folder. */
function throughApache(path: string): string | undefined {
  const inner = rewritten(files.get('.htaccess'), path.slice(1));
  return inner?.startsWith('/faq/') ? rewritten(files.get('faq/.htaccess'), inner.slice('/faq/'.length)) : inner;
}

function rewritten(rules: string | undefined, path: string): string | undefined {
  for (const [, pattern = '', to = ''] of (rules ?? '').matchAll(/^\s*RewriteRule (\S+) (\S+) \[.*\]$/gm)) {
    const found = new RegExp(pattern).exec(path);
    if (found) return to.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
  }
  return undefined;
}

function throughNginx(path: string): string | undefined {
  const text = files.get('nginx.conf') ?? '';
  const [, faqs = ''] = /map \$uri \$cairn_faq \{[^"]*""[^"]*"~([^"]*)"/.exec(text) ?? [];
  const [, keys = ''] = /map \$cairn_faq \$cairn_guide \{([^}]*)\}/.exec(text) ?? [];
  const faq = new RegExp(faqs).exec(path)?.groups?.cairn_number;
  const key = new RegExp(`^ {2}${faq} (.*);$`, 'm').exec(keys)?.[1];
  return faq && key ? `/${path.startsWith('/fr/') ? 'fr' : 'en'}/guides/${key}/` : undefined;
}

function throughRedirects(path: string): string | undefined {
  const rules = (files.get('_redirects') ?? '').split('\n').filter((line) => line.startsWith('/'));
  for (const [from = '', to = ''] of rules.map((line) => line.split(' '))) {
    const pattern = from.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace('*', '.*');
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (found) return to.replace(/:(\w+)/g, (_, name: string) => found.groups?.[name] ?? '');
  }
  return undefined;
}
