import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleScript } from '#shared/node/bundle-script.ts';
import { findChromium } from '#shared/node/find-chromium.ts';

/** One Chromium with the code of shared/page in each page, for tests that need no extension and no site. */
export type Bench = {
  /**
   * A new page with this body (or whole document) at this path of the Manager. No network behind it: whatever else the page
   * asks for is found among `files`, by the end of its address.
   */
  pageWith(html: string, path?: string, files?: Readonly<Record<string, string>>): Promise<Page>;
  close(): Promise<void>;
};

const ORIGIN = 'https://manager.infomaniak.com';

/** @param entry what else each page is given: a file of ours that puts its things on `window`. */
export async function openBench(entry?: string): Promise<Bench> {
  const entries = [join(import.meta.dirname, 'page-side.ts'), ...(entry ? [entry] : [])];
  const [scripts, browser] = await Promise.all([Promise.all(entries.map((one) => bundleScript(one))), launch()]);
  return {
    async pageWith(html, path = '/v3/ng/home', files = {}) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const whole = html.includes('<html') ? html : `<!doctype html><html lang="en"><body>${html}</body></html>`;
      await page.route(`${ORIGIN}/**`, (route) => {
        const file = Object.keys(files).find((end) => route.request().url().endsWith(end));
        return file === undefined
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: whole })
          : route.fulfill({ contentType: 'text/css; charset=utf-8', body: files[file] ?? '' });
      });
      // Some libraries ask for it; a page has none.
      if (entry) await page.addInitScript('globalThis.process = { env: {} }');
      for (const script of scripts) await page.addInitScript(script);
      await page.goto(ORIGIN + path);
      return page;
    },
    close: () => browser.close(),
  };
}

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
}
