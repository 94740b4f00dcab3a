import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '#shared/node/find-chromium.ts';
import { fileAt, listening, pathOf, type Served, SITE, sendFile } from './serve-site.ts';

/** No page runs what was not in it when it was built, and none asks another host. Other files of the site can be read. */

declare global {
  interface Window {
    cairnViolations?: string[];
  }
}

const PATHS = [
  '/en/',
  '/fr/guides/authorize-partner/#limited',
  '/en/guides/eco-design/',
  '/fr/categories/account/',
  '/en/extension/',
  '/fr/state/',
  '/en/support/',
  '/2669',
  '/',
  '/offline/',
  '/nowhere',
];
const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, html: readFileSync(join(SITE, file), 'utf8') }));

describe('in the files', () => {
  test('every page says its policy before anything that it governs, and allows no inline code but what it has', () => {
    const wrong = pages.filter(({ html }) => {
      const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
      const before = html.slice(0, html.indexOf('content-security-policy'));
      return !policy || /unsafe-inline|'unsafe-eval'|\*|https?:/.test(policy) || /<script|<link|<style/.test(before);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('what Starlight forces is a handful of hashes, and the header that names them all fits every host', () => {
    const { 'Content-Security-Policy': policy = '' } = headersOf();
    expect(policy.match(/sha256-/g)?.length).toBeLessThan(20);
    // Cloudflare takes no longer line.
    expect(policy.length).toBeLessThan(1_900);
  });
});

describe('in the browser, with the headers that hosts send', () => {
  let browser: Browser;
  let host: Served;

  beforeAll(async () => {
    const executablePath = findChromium();
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
    // Without encryption a browser does not heed that header, and some tests stand on this host again.
    const { 'Strict-Transport-Security': _, ...headers } = headersOf();
    const server = createServer((request, response) => {
      const file = fileAt(SITE, pathOf(request));
      sendFile(response, file ?? join(SITE, '404.html'), file ? 200 : 404, headers);
    });
    host = await listening(server, (port) => `http://localhost:${port}`, []);
  });

  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  test('no kind of page breaks a rule or asks another host', async () => {
    // In a language that we do not have, no doorway goes on by itself.
    const { page, outside } = await reader('de');
    for (const path of PATHS) {
      await page.goto(host.origin + path, { waitUntil: 'load' });
      // What is not there is searched for.
      if (path === '/nowhere') await page.locator('.search-results a').first().waitFor();
      expect(await violations(page), path).toEqual([]);
    }
    expect(outside).toEqual([]);
    await page.context().close();
  });

  test('the search, the appearance and the practice Manager work under it', async () => {
    const { page, outside } = await reader();
    await page.goto(`${host.origin}/en/guides/authorize-partner/`);
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('partner');
    await expect.poll(() => page.getByRole('dialog').getByRole('status').textContent()).toContain('guides found');
    expect(await violations(page)).toEqual([]);
    await page.goto(`${host.origin}/practice/?guide=authorize-partner&language=en`);
    await expect.poll(() => page.getByText('Practice copy').first().isVisible()).toBe(true);
    await page.waitForTimeout(500);
    expect(await violations(page)).toEqual([]);
    expect(outside).toEqual([]);
    await page.context().close();
  });

  test('code that was not in the page when it was built does not run', async () => {
    const { page } = await reader();
    await page.goto(`${host.origin}/en/`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('taken over');
    await expect.poll(() => violations(page)).toContainEqual(expect.stringContaining('script-src'));
    await page.context().close();
  });

  test('feeds and sitemaps are well-formed', async () => {
    const { page } = await reader();
    await page.goto(`${host.origin}/404.html`);
    for (const path of ['/en/feed.xml', '/fr/feed.xml', '/sitemap-index.xml', '/sitemap-0.xml']) {
      const root = await page.evaluate(async (address) => {
        const text = await (await fetch(address)).text();
        return new DOMParser().parseFromString(text, 'application/xml').documentElement.localName;
      }, path);
      expect(['feed', 'sitemapindex', 'urlset'], path).toContain(root);
    }
    await page.context().close();
  });

  async function reader(locale = 'en-GB'): Promise<{ page: Page; outside: readonly string[] }> {
    const context = await browser.newContext({ locale, serviceWorkers: 'block' });
    const outside: string[] = [];
    await context.route(
      (url) => url.origin !== host.origin,
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
    await context.addInitScript(() => {
      window.cairnViolations = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        window.cairnViolations?.push(`${effectiveDirective} ${blockedURI} ${sample}`);
      });
    });
    return { page: await context.newPage(), outside };
  }
});

async function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.cairnViolations ?? []);
}

/** What the file for Netlify and Cloudflare sends with every page. */
function headersOf(): Record<string, string> {
  const [, forAll = ''] = /^\/\*\n((?: {2}.*\n)+)/.exec(readFileSync(join(SITE, '_headers'), 'utf8')) ?? [];
  return Object.fromEntries(
    forAll
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
}
