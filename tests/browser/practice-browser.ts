import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '#shared/node/find-chromium.ts';
import { servePractice } from './serve-practice.ts';

/** The practice Manager in a browser, for tests of its pages. */
export type OpenPractice = {
  /** Opens an address in a fresh tab that forgets everything. The one before is closed. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** Whatever the console complained of since the tab was opened. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
};

export async function openPractice(): Promise<OpenPractice> {
  const server = await servePractice();
  const executablePath = findChromium();
  const browser: Browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  const complaints: string[] = [];
  let page: Page | undefined;

  return {
    complaints,
    async open(address, options) {
      await page?.context().close();
      const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
      page = await context.newPage();
      complaints.length = 0;
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(server.origin + address);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
