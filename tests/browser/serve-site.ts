import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** The site as it was built. */
export const SITE = join(import.meta.dirname, '..', '..', 'dist', 'site');

/** A server on this machine, and nowhere else. */
export type Served = {
  readonly port: number;
  /** `http://localhost:1234`, or for a mapped host the address that the browser believes in. */
  readonly origin: string;
  /** Paths asked for, oldest first. */
  readonly requests: readonly string[];
  close(): Promise<void>;
};

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Serves the built knowledge base as any host of files would: folders by their index.html, the rest by 404.html. */
export async function serveSite(folder: string = SITE): Promise<Served> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request);
    requests.push(path);
    const file = fileAt(folder, path);
    sendFile(response, file ?? join(folder, '404.html'), file ? 200 : 404);
  });
  return listening(server, (port) => `http://localhost:${port}`, requests);
}

/** The path of a request without its query. */
export function pathOf(request: IncomingMessage): string {
  return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
}

/** The file that a path stands for; nothing where there is none, or outside the folder. */
export function fileAt(folder: string, path: string): string | undefined {
  const wanted = normalize(join(folder, path));
  if (!wanted.startsWith(folder)) return undefined;
  return [wanted, join(wanted, 'index.html')].find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

export function sendFile(
  response: ServerResponse,
  file: string,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers });
  createReadStream(file)
    .on('error', () => response.end())
    .pipe(response);
}

/** Starts a server on a free port of this machine. */
export async function listening(
  server: Server & { closeAllConnections(): void },
  originAt: (port: number) => string,
  requests: readonly string[],
): Promise<Served> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: originAt(port),
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
