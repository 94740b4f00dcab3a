import { serveManager } from './serve-manager.ts';
import type { Served } from './serve-site.ts';

/** The practice Manager in the Manager's place; whoever comes to its entrance next is led on to the address told. */
export type Entrance = Served & { leadTo(address: string): void };

export async function serveEntrance(): Promise<Entrance> {
  let next = '/';
  const manager = await serveManager((path, response) => {
    if (path !== '/' || next === '/') return false;
    response.writeHead(302, { location: next }).end();
    next = '/';
    return true;
  });
  return {
    ...manager,
    leadTo: (address) => {
      next = address;
    },
  };
}
