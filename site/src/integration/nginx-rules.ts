import type { NumberedGuide } from './host-rules.ts';
import { ASK_AGAIN, HASHED_FILES, KEEP_FOR_EVER } from './security-headers.ts';

/** A server for nginx, to be included inside `http { … }`; name and folder are the host's to say. */
export function nginxRules(guides: readonly NumberedGuide[], headers: Readonly<Record<string, string>>): string {
  const known = guides.map(({ faq, key }) => `  ${faq} ${key};`);
  const sent = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return `# Written by the build of Cairn for nginx. Include it inside http { }, and set the three lines that are marked.
map $uri $cairn_faq {
  default "";
  "~^/[a-z][a-z]/[a-z]+/faq/(?<cairn_number>[0-9]+)(/|$)" $cairn_number;
}
map $cairn_faq $cairn_guide {
  default "";
${known.join('\n')}
}
map $uri $cairn_language {
  default en;
  ~^/fr/ fr;
}
map $uri $cairn_cache {
  default ${ASK_AGAIN};
  ~^${HASHED_FILES} "${KEEP_FOR_EVER}";
}

server {
  listen 80;                   # yours
  server_name cairn.example;   # yours
  root /srv/cairn;             # yours

  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  charset_types text/css text/javascript text/markdown text/plain application/xml application/json image/svg+xml;
  types {
    text/html html;
    text/css css;
    text/javascript js;
    text/markdown md;
    text/plain txt;
    application/xml xml;
    application/json json;
    application/manifest+json webmanifest;
    application/wasm wasm;
    image/svg+xml svg;
    image/png png;
    image/webp webp;
  }
  gzip on;
  gzip_types text/css text/javascript text/markdown text/plain application/xml application/json image/svg+xml;

${sent.join('\n')}
  add_header Cache-Control $cairn_cache always;

  # The original's own form of address: the number decides.
  if ($cairn_guide) {
    return 302 /$cairn_language/guides/$cairn_guide/$is_args$args;
  }
  # Meant for other hosts.
  location ~ /(\\.|_headers$|_redirects$|nginx\\.conf$) {
    return 404;
  }
  location / {
    try_files $uri $uri/index.html =404;
  }
}
`;
}
