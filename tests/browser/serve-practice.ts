import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { SITE } from './serve-site.ts';

/** As strict as a site can be: own scripts and styles only, nothing inline, no string ever becomes markup or code. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Answers as the Manager's host would, with the built practice Manager at the root: every address that is no file gets the
 * app. For any server of Node, plain or with TLS.
 */
export const answerAsManager: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const isFile = pathname.startsWith('/_astro/') || pathname === '/favicon.svg';
  const file = join(SITE, isFile ? normalize(pathname) : 'practice/index.html');
  readFile(file).then(
    (body) => {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-security-policy': STRICT_POLICY }).end(body);
    },
    () => response.writeHead(404).end(),
  );
};

/** The practice Manager at the root of an origin of its own, under the strict policy. */
export async function servePractice(): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer(answerAsManager);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}
