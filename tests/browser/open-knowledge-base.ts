import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '#shared/node/find-chromium.ts';
import { type Served, serveSite } from './serve-site.ts';

/** The built knowledge base in a Chromium without the extension. */
export type KnowledgeBase = {
  readonly origin: string;
  /** A reader with nothing stored yet. They read English unless said otherwise. */
  reader(options?: BrowserContextOptions): Promise<Reader>;
  close(): Promise<void>;
};

export type Reader = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses on other hosts that any page of this reader asked for. */
  readonly outside: readonly string[];
  /** Errors in the console of any page of this reader. */
  readonly errors: readonly string[];
  open(path: string): Promise<Page>;
};

export const PHONE = { width: 320, height: 640 };
export const DESKTOP = { width: 1280, height: 900 };

export async function openKnowledgeBase(): Promise<KnowledgeBase> {
  const site = await serveSite();
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  return {
    origin: site.origin,
    reader: (options = {}) => newReader(browser, site, options),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function newReader(browser: Browser, site: Served, options: BrowserContextOptions): Promise<Reader> {
  const context = await browser.newContext({
    locale: 'en-GB',
    baseURL: site.origin,
    viewport: DESKTOP,
    // What a worker asks for, no route below would see; it has tests of its own.
    serviceWorkers: 'block',
    ...options,
  });
  const outside: string[] = [];
  const errors: string[] = [];
  // No test ever reaches another host, whatever a page tries.
  await context.route(
    (url) => url.origin !== site.origin,
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  context.on('weberror', (error) => errors.push(error.error().message));
  const page = await context.newPage();
  return {
    context,
    page,
    outside,
    errors,
    async open(path) {
      await page.goto(path);
      return page;
    },
  };
}
