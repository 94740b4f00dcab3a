/**
 * Starts the worker that keeps pages for reading without a network. A page never waits for it. The practice Manager shares
 * this file and does not start it: that page also stands in for the Manager in tests, under the Manager's own rules.
 */
const isPractice = document.getElementById('practice') !== null;
if (import.meta.env.PROD && 'serviceWorker' in navigator && !isPractice) {
  addEventListener('load', () => void keepThisPage(navigator.serviceWorker), { once: true });
}

async function keepThisPage(workers: ServiceWorkerContainer): Promise<void> {
  const sawThisPage = workers.controller !== null;
  // Where a browser refuses, for example in a private window, the pages are as good as before.
  const registered = await workers.register('/sw.js').catch(() => undefined);
  if (!registered || sawThisPage) return;
  const { active } = await workers.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  // Workbox listens for this message. It asks for addresses of this site only.
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...loaded] } });
}
