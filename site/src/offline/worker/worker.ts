import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { CACHES, isNamedByContent, isPage, OFFLINE_PAGE, pageName } from '../caches.ts';

/**
 * Keeps what a reader opened, for when there is no network. Pages are always asked for first, and a page names its styles and
 * scripts by their content: so a kept page finds exactly the files it was built with, a new one never gets an older one's,
 * and a new version of this worker may take over at once.
 */
declare const self: ServiceWorkerGlobalScope;

/** The build writes the list in: here, and nowhere else in this file. */
const kept = CAIRN_KEPT;

/** After this long without an answer, the page that is kept is better than none. */
const PATIENCE = 4;

const pages = new NetworkFirst({
  cacheName: CACHES.pages,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    { cacheKeyWillBeUsed: async ({ request }) => pageName(request.url) },
    new ExpirationPlugin({ maxEntries: 300, purgeOnQuotaError: true }),
  ],
});
const files = new CacheFirst({
  cacheName: CACHES.files,
  plugins: [new ExpirationPlugin({ maxEntries: 800, purgeOnQuotaError: true })],
});
const data = new NetworkFirst({
  cacheName: CACHES.data,
  plugins: [
    // The search index is asked for with the time of day in its query.
    { cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/\?.*/, '') },
    new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true }),
  ],
});

registerRoute(({ sameOrigin, url }) => sameOrigin && isPage(url.pathname), pages);
registerRoute(({ sameOrigin, url }) => sameOrigin && isNamedByContent(url.pathname), files);
registerRoute(({ sameOrigin }) => sameOrigin, data);
setCatchHandler(async ({ request }) => {
  const answer =
    request.destination === 'document'
      ? await caches.match(pageName(new URL(OFFLINE_PAGE, request.url).href))
      : undefined;
  return answer ?? Response.error();
});

self.addEventListener('install', (event) => {
  event.waitUntil(keepFromTheStart());
  void self.skipWaiting();
});
clientsClaim();

/** All of them or none: where one is missing, the worker before this one stays. */
async function keepFromTheStart(): Promise<void> {
  const [pages, files] = await Promise.all([caches.open(CACHES.pages), caches.open(CACHES.files)]);
  const named = kept.filter((path) => !isPage(path));
  const missing = await Promise.all(named.map(async (path) => ((await files.match(path)) ? [] : [path])));
  await files.addAll(missing.flat());
  await pages.addAll(kept.filter(isPage).map((path) => new Request(path, { cache: 'reload' })));
}
