import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '#shared/node/find-chromium.ts';

/** One Chromium with the code of shared/page in each page, for tests that need no extension and no site. */
export type Bench = {
  /** A new page with this body (or whole document) at this path of the Manager. No network behind it. */
  pageWith(html: string, path?: string): Promise<Page>;
  close(): Promise<void>;
};

const ORIGIN = 'https://manager.infomaniak.com';

export async function openBench(): Promise<Bench> {
  const [script, browser] = await Promise.all([pageSide(), launch()]);
  return {
    async pageWith(html, path = '/v3/ng/home') {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const whole = html.includes('<html') ? html : `<!doctype html><html lang="en"><body>${html}</body></html>`;
      await page.route(`${ORIGIN}/**`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: whole }),
      );
      await page.addInitScript(script);
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

async function pageSide(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '../..'),
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'page-side.ts'), formats: ['iife'], name: 'pageSide' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('The page side did not build.');
  return chunk.code;
}
