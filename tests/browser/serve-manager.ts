import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { selfSignedCertificate } from './self-signed-certificate.ts';
import { fileAt, listening, pathOf, type Served, SITE, sendFile } from './serve-site.ts';

export const MANAGER_HOST = 'manager.infomaniak.com';

/** The strictest policy that the practice Manager runs under. The real one's is unknown; nothing of ours may depend on it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Answers a request instead of the practice Manager; false leaves it to it. */
export type Answer = (path: string, response: ServerResponse, request: IncomingMessage) => boolean;

/**
 * Serves the practice Manager as if it were the Manager: at the root of its host, over HTTPS, every address that is no file by
 * the app itself. Only a browser that `startBrowser` told of the port finds it there.
 *
 * @param answer for tests that need another page on the Manager's address: a login that redirects, a page of their own.
 */
export async function serveManager(answer?: Answer, folder: string = SITE): Promise<Served> {
  const requests: string[] = [];
  const server = createServer(selfSignedCertificate(MANAGER_HOST), (request, response) => {
    const path = pathOf(request);
    requests.push(path);
    if (answer?.(path, response, request)) return;
    answerAsManager(path, response, folder);
  });
  return listening(server, () => `https://${MANAGER_HOST}`, requests);
}

/** Answers as the Manager's host would, with the practice Manager at its root: every address that is no file gets the app. */
export function answerAsManager(path: string, response: ServerResponse, folder: string = SITE): void {
  const asset = path === '/' || path.endsWith('/') ? undefined : fileAt(folder, path);
  const file = asset && !asset.endsWith('.html') ? asset : join(folder, 'practice', 'index.html');
  sendFile(response, file, 200, { 'content-security-policy': POLICY });
}
