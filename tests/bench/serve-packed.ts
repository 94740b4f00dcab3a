import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileAt, pathOf } from '../browser/serve-site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** Serves a built site as a good host does, packed with gzip and with times to keep. Ends with the signal. */
export async function servePacked(folder: string, port: number, signal: AbortSignal): Promise<void> {
  const server = createServer((request, response) => {
    const file = fileAt(folder, pathOf(request));
    const path = file ?? join(folder, '404.html');
    const keep = path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=600';
    const headers = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': keep };
    response.writeHead(file ? 200 : 404, { ...headers, 'content-encoding': 'gzip' });
    response.end(gzipSync(readFileSync(path), { level: 9 }));
  });
  signal.addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((ready, fail) => {
    server.on('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
}
