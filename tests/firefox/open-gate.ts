import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { listening, type Served } from '../browser/serve-site.ts';

/** A proxy that leads some hosts to a server of this machine and nobody anywhere else. */
export type Gate = Served & {
  /** Hosts that were asked for and are not led anywhere. */
  readonly refused: readonly string[];
};

/** @param sites which port of this machine each host leads to. */
export async function openGate(sites: Readonly<Record<string, number>>): Promise<Gate> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    refused.push(String(request.headers.host));
    response.writeHead(403).end();
  });
  server.on('connect', ({ url = '' }, client: Duplex) => {
    const [host = ''] = url.split(':');
    const port = sites[host];
    if (port === undefined) {
      refused.push(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const there = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      there.pipe(client).pipe(there);
    });
    // Whoever leaves first takes the other along.
    client.on('error', () => there.destroy());
    there.on('error', () => client.destroy());
  });
  const served = await listening(server, (port) => `127.0.0.1:${port}`, []);
  return { ...served, refused };
}
