import type { BrowserContext } from 'playwright-core';

/**
 * What the browser itself says of a network that is switched off on purpose, and answers a worker that is just being stopped.
 * Whoever asked that worker asks again (extension/ask-background.ts).
 */
const ON_PURPOSE = /net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED)|^Error: No SW/;

/** Collects what is wrong in any console: uncaught errors, rejections, warnings, of the page, our scripts in it, the worker. */
export function listenForComplaints(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (error) => {
    complaints.push(error.error().stack ?? error.error().message);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !ON_PURPOSE.test(message.text()))
      complaints.push(message.text());
  });
}
