import type { Guide } from '#shared/guide/schema.ts';
import { apacheFaqRules, apacheRules } from './apache-rules.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify-rules.ts';
import { nginxRules } from './nginx-rules.ts';

/** A guide that the original numbers: what its addresses there become here. */
export type NumberedGuide = { readonly faq: number; readonly key: string };

/** A file for hosts, from the root of the site. */
export type HostFile = { readonly file: string; readonly text: string };

/**
 * How each kind of host is told of the same few things: the page where there is none, what to send with every answer, and
 * the original's own addresses, `/de/support/faq/2669/any-slug`. Short addresses are folders, and need no rule.
 */
export function hostRules(
  guides: readonly Pick<Guide, 'faq' | 'key'>[],
  headers: Readonly<Record<string, string>>,
): readonly HostFile[] {
  const numbered = guides.flatMap(({ faq, key }) => (faq === undefined ? [] : [{ faq, key }]));
  return [
    { file: '.htaccess', text: apacheRules(headers) },
    { file: 'faq/.htaccess', text: apacheFaqRules(numbered) },
    { file: 'nginx.conf', text: nginxRules(numbered, headers) },
    { file: '_redirects', text: netlifyRedirects() },
    { file: '_headers', text: netlifyHeaders(headers) },
  ];
}
