import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { parse } from 'yaml';
import { labelsSchema } from '#shared/guide/label.ts';
import { managerPagesSchema } from '#shared/guide/page.ts';
import { guideSchema } from '#shared/guide/schema.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import { findChromium } from '#shared/node/find-chromium.ts';
import { OverlayPage } from './overlay-page.ts';
import type { ShowOptions } from './overlay-side.ts';

const ORIGIN = 'https://manager.infomaniak.com';
const ROOT = join(import.meta.dirname, '../..');

export type OverlayBench = {
  readonly pack: GuidePack;
  /** A page of the Manager's origin with this body, on which nothing is shown yet. `early` runs before the page's own. */
  pageWith(body: string, options?: BrowserContextOptions & { readonly early?: string }): Promise<Page>;
  /** The same, with guide 2669 shown on it. */
  show(body: string, options?: BrowserContextOptions & ShowOptions): Promise<OverlayPage>;
  close(): Promise<void>;
};

/** One Chromium, and the real guide 2669 shown by the real overlay, with no extension around it. */
export async function openOverlayBench(): Promise<OverlayBench> {
  const executablePath = findChromium();
  const launch = chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  const [script, browser] = await Promise.all([overlaySide(), launch]);
  const pack = readPack();

  async function pageWith(body: string, options: BrowserContextOptions & { readonly early?: string } = {}) {
    const { early, ...context } = options;
    const page = await newPage(browser, context, body);
    // The overlay's own code comes first, as a content script at document_start does.
    await page.addInitScript(script);
    if (early) await page.addInitScript(early);
    await page.goto(`${ORIGIN}/v3/1234/ng/partners-as-nobody-knows-them`);
    return page;
  }

  return {
    pack,
    pageWith,
    async show(body, options = {}) {
      const { language, standing, events, ...context } = options;
      const shown = new OverlayPage(await pageWith(body, context));
      await shown.start(pack, {
        ...(language && { language }),
        ...(standing && { standing }),
        ...(events && { events }),
      });
      return shown;
    },
    close: () => browser.close(),
  };
}

async function newPage(browser: Browser, context: BrowserContextOptions, body: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...context })).newPage();
  const html = body.includes('<html') ? body : `<!doctype html><html lang="en"><body>${body}</body></html>`;
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  return page;
}

function readPack(): GuidePack {
  const read = (file: string): unknown => parse(readFileSync(join(ROOT, 'content', file), 'utf8'));
  return {
    guide: guideSchema.parse(read('guides/authorize-partner.yaml')),
    labels: labelsSchema.parse(read('labels.yaml')),
    pages: managerPagesSchema.parse(read('manager/pages.yaml')),
    linked: {},
  };
}

async function overlaySide(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'overlay-side.ts'), formats: ['iife'], name: 'overlaySide' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('The overlay did not build.');
  return chunk.code;
}
