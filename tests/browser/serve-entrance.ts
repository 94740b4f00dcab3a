import { serveManager } from './serve-manager.ts';
import type { Served } from './serve-site.ts';

/**
 * The practice Manager in the Manager's place; whoever comes to its entrance next is led on to the address told. As the Manager
 * knows its customer, it stays as it was then asked to be, also where a link leads to a page by its bare address.
 */
export type Entrance = Served & { leadTo(address: string): void };

/** What happens once, and not again on each page that is loaded. */
const ONCE = 'signed-out';

export async function serveEntrance(): Promise<Entrance> {
  let next = '/';
  let kept = '';
  const manager = await serveManager((path, response, { headers, url }) => {
    const isBare = headers['sec-fetch-dest'] === 'document' && url === path;
    const leadsTo =
      path === '/' && next !== '/' ? next : isBare && path !== '/' && kept !== '' ? `${path}?${kept}` : '';
    if (leadsTo === '') return false;
    response.writeHead(302, { location: leadsTo }).end();
    if (leadsTo === next) next = '/';
    return true;
  });
  return {
    ...manager,
    leadTo: (address) => {
      next = address;
      const query = new URLSearchParams(address.split('?')[1] ?? '');
      query.delete(ONCE);
      kept = query.toString();
    },
  };
}
