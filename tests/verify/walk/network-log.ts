import type { BrowserContext, CDPSession, Request } from 'playwright-core';
import { MANAGER_HOST } from '../../browser/serve-manager.ts';
import { fileAt, SITE } from '../../browser/serve-site.ts';

/** Who asked the network for anything, over a whole run: every browser, page, script and worker of it. */
export type NetworkLog = {
  /** Listens to all that is asked in a browser from now on. */
  watch(context: BrowserContext): void;
  /** Listens, in a tab, to which script is at work when something is asked. */
  watchTab(session: CDPSession): Promise<void>;
  /** How many requests pages have made for their own files. Were it none, nobody would have listened. */
  byPages(): number;
  /** What no page of the practice Manager asks for, so that it can only be Cairn's. */
  byCairn(): readonly string[];
};

const HOSTS = [MANAGER_HOST, 'login.infomaniak.com'];

export function networkLog(): NetworkLog {
  let pages = 0;
  const ours: string[] = [];
  return {
    watch(context) {
      context.on('request', (request) => {
        const url = new URL(request.url());
        // Files of an extension, and pictures written into a style sheet, are on this machine.
        if (!/^(?:https?|wss?):$/.test(url.protocol)) return;
        if (isOfPage(request, url)) pages += 1;
        else ours.push(`${askerOf(request)} asked for ${url.href} (${request.resourceType()})`);
      });
    },
    async watchTab(session) {
      session.on('Network.requestWillBeSent', ({ request, initiator }) => {
        const script = initiator.stack?.callFrames.find(({ url }) => url.startsWith('chrome-extension:'));
        if (script && !request.url.startsWith('chrome-extension:')) ours.push(`${script.url} asked for ${request.url}`);
      });
      session.on('Network.webSocketCreated', ({ url }) => ours.push(`a script opened ${url}`));
      await session.send('Network.enable');
    },
    byPages: () => pages,
    byCairn: () => ours,
  };
}

/** Pages of the practice Manager load themselves and files that belong to it, and nothing else. */
function isOfPage(request: Request, { host, pathname }: URL): boolean {
  if (askerOf(request) !== 'a page' || !HOSTS.includes(host)) return false;
  return request.isNavigationRequest() || fileAt(SITE, decodeURIComponent(pathname)) !== undefined;
}

function askerOf(request: Request): string {
  if (request.serviceWorker()) return 'the worker';
  // A page that is only just coming has no address of its own yet, and is no page of ours.
  if (request.isNavigationRequest()) return 'a page';
  return addressOfAsker(request).startsWith('chrome-extension:') ? 'a page of the extension' : 'a page';
}

/** Empty where the browser asks before the page is there: Playwright then has no frame, and throws. */
function addressOfAsker(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}
