import { HASHED_FILES, KEEP_FOR_EVER } from './security-headers.ts';

/**
 * For Netlify and Cloudflare Pages. Cloudflare takes at most a hundred rules with a placeholder, so these do not name the
 * guides: they lead to the short address, whose page goes on in the language that it is told.
 */
export function netlifyRedirects(): string {
  const rules = [
    ['/fr/support/faq/:faq', 'fr'],
    ['/fr/support/faq/:faq/*', 'fr'],
    ['/:language/support/faq/:faq', 'en'],
    ['/:language/support/faq/:faq/*', 'en'],
  ].map(([from, language]) => `${from} /:faq/?language=${language} 302`);
  return `# Written by the build of Cairn for Netlify and Cloudflare Pages. Changes made here are lost.\n${rules.join('\n')}\n`;
}

/** What to send with every answer. Both hosts ask readers' browsers to check pages again by themselves. */
export function netlifyHeaders(headers: Readonly<Record<string, string>>): string {
  const sent = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${sent.join('\n')}\n${HASHED_FILES}*\n  Cache-Control: ${KEEP_FOR_EVER}\n`;
}
