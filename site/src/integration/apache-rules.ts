import type { NumberedGuide } from './host-rules.ts';
import { ASK_AGAIN, HASHED_FILES, KEEP_FOR_EVER } from './security-headers.ts';

/** The `.htaccess` of the site. It is read with every request, so it does not grow with the number of guides. */
export function apacheRules(headers: Readonly<Record<string, string>>): string {
  const sent = Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`);
  return `# Written by the build of Cairn for Apache, as on Infomaniak's web hosting. Changes made here are lost.
ErrorDocument 404 /404.html
DirectoryIndex index.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .md .svg .txt .xml .webmanifest
AddType text/markdown .md
AddType application/manifest+json .webmanifest

<IfModule mod_headers.c>
${sent.join('\n')}
  SetEnvIf Request_URI "^${HASHED_FILES}" cairn_hashed
  Header set Cache-Control "${KEEP_FOR_EVER}" env=cairn_hashed
  Header set Cache-Control "${ASK_AGAIN}" env=!cairn_hashed
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript text/markdown text/plain text/xml application/json image/svg+xml
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  # The original's own form of address: the number decides, and faq/.htaccess knows the numbers.
  RewriteRule ^([a-z]{2})/[a-z]+/faq/([0-9]{1,6})(/.*)?$ /faq/$1/$2 [L]
</IfModule>
`;
}

/** Read only when an address of the original's form is asked for. A language that we do not have falls back to English. */
export function apacheFaqRules(guides: readonly NumberedGuide[]): string {
  const rules = guides.flatMap(({ faq, key }) => [
    `  RewriteRule ^fr/${faq}$ /fr/guides/${key}/ [R=302,L]`,
    `  RewriteRule ^[a-z]{2}/${faq}$ /en/guides/${key}/ [R=302,L]`,
  ]);
  return `# Written by the build of Cairn. Changes made here are lost.
<IfModule mod_rewrite.c>
  RewriteEngine On
${rules.join('\n')}
</IfModule>
`;
}
