import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findChromium } from '#shared/node/find-chromium.ts';
import { fileAt, listening, pathOf, type Served, SITE, sendFile } from './serve-site.ts';

/** Reading without a network: the real worker, and a host that can go away and come back with another version. */

const GUIDE = '/en/guides/authorize-partner/';
const OTHER = '/fr/guides/secure-account/';

let browser: Browser;
let host: Served;
/** What the host serves; nothing: it cannot be reached. */
let folder: string | undefined;
let page: Page;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  const server = createServer((request, response) => {
    if (!folder) return request.socket.destroy();
    const file = fileAt(folder, pathOf(request));
    return sendFile(response, file ?? join(folder, '404.html'), file ? 200 : 404, { 'cache-control': 'no-cache' });
  });
  host = await listening(server, (port) => `http://localhost:${port}`, []);
});

beforeEach(async () => {
  folder = SITE;
  page = await (await browser.newContext({ baseURL: host.origin, locale: 'en-GB' })).newPage();
});

afterEach(() => page.context().close());

afterAll(async () => {
  await browser.close();
  await host.close();
});

test('a guide that was opened opens again without a network, styled, and so does another one', async () => {
  await open(GUIDE);
  await open(OTHER);
  folder = undefined;
  await page.reload();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('compte');
  expect(await unstyled()).toEqual([]);
  await page.goto(`${GUIDE}?from=mail#limited`);
  expect(await page.locator('#limited').isVisible()).toBe(true);
  expect(await unstyled()).toEqual([]);
});

test('a page that was never opened says so in both languages, and lists the guides that are there', async () => {
  await open(GUIDE);
  folder = undefined;
  await page.goto('/en/guides/dark-mode/');
  expect(await page.getByRole('heading').allTextContents()).toEqual(['You are offline', 'Vous êtes hors connexion']);
  await expect.poll(() => page.getByRole('link', { name: 'Authorize a Partner' }).count()).toBe(1);
  await page.getByRole('link', { name: 'Authorize a Partner' }).click();
  await page.waitForURL(`**${GUIDE}`);
});

test('the home pages are there after the first visit to any page, and a short link that was used', async () => {
  await open(GUIDE);
  await open('/2669');
  folder = undefined;
  await page.goto('/fr/');
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await unstyled()).toEqual([]);
  await page.goto('/2669#full');
  await page.waitForURL(`**${GUIDE}#full`);
});

test('what was searched once is found without a network', async () => {
  await open(GUIDE);
  await open('/en/');
  await search();
  await expect.poll(() => keptPaths()).toContainEqual(expect.stringMatching(/^\/pagefind\/index\//));
  folder = undefined;
  await page.reload();
  await search();
});

test('the practice Manager that was used once works without a network', async () => {
  const practice = '/practice/?guide=authorize-partner&language=en';
  await open(GUIDE);
  await open(practice);
  await expect.poll(() => page.locator('#practice :is(nav, aside, header)').count()).toBeGreaterThan(0);
  await expect.poll(() => keptPaths()).toContain('/practice/packs/authorize-partner.json');
  folder = undefined;
  await page.reload();
  await expect.poll(() => page.locator('#practice :is(nav, aside, header)').count()).toBeGreaterThan(0);
});

test('a new version takes the place of the old one, and no page ever gets the files of another version', async () => {
  const next = nextVersion();
  await open(GUIDE);
  await open(OTHER);
  folder = next;
  await open(GUIDE);
  expect(await styleSheets()).toContain('/_astro/next.css');
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.match('/fr/'))?.text())?.includes('next.css')))
    .toBe(true);
  folder = undefined;
  await page.reload();
  expect(await styleSheets()).toContain('/_astro/next.css');
  expect(await unstyled()).toEqual([]);
  // Kept from the version before, with the files of that version.
  await page.goto(OTHER);
  expect(await styleSheets()).not.toContain('/_astro/next.css');
  expect(await unstyled()).toEqual([]);
  await page.goto('/en/');
  expect(await styleSheets()).toContain('/_astro/next.css');
  rmSync(next, { recursive: true });
});

test('what is loaded for later, before a reader asked for it, stays small', async () => {
  await open(GUIDE);
  const kept = (await keptPaths()).filter((path) => path !== GUIDE);
  expect(kept.filter((path) => /\/(?:guides|practice|pagefind|search)\//.test(path))).toEqual([]);
  expect(kept.length).toBeGreaterThan(4);
  expect(kept.length).toBeLessThan(60);
});

/** Opens a page, and waits until the worker has it. */
async function open(path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('load');
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const kept = path.replace(/[?#].*/, '').replace(/\/?$/, '/');
  await expect.poll(() => keptPaths()).toContain(kept);
}

async function keptPaths(): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('cairn-'));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
}

async function styleSheets(): Promise<readonly string[]> {
  return page
    .locator('link[rel=stylesheet]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Style sheets that the page names and did not get. */
async function unstyled(): Promise<readonly string[]> {
  const got = await page.evaluate(() => [...document.styleSheets].map(({ href }) => new URL(href ?? '').pathname));
  return (await styleSheets()).filter((named) => !got.includes(named));
}

async function search(): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('partner');
  await expect.poll(() => page.getByRole('dialog').getByRole('status').textContent()).toContain('guides found');
}

/** The built site again, with its main style sheet under another name, as after a change. */
function nextVersion(): string {
  const copy = mkdtempSync(join(tmpdir(), 'cairn-next-'));
  for (const part of ['_astro', 'en', 'fr', 'offline', 'index.html', '404.html', 'sw.js'])
    cpSync(join(SITE, part), join(copy, part), { recursive: true });
  const html = readFileSync(join(SITE, GUIDE, 'index.html'), 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/_astro\/([^"]+)"/g)].map(([, name = '']) => name);
  const main = sheets.at(-1) ?? '';
  renameSync(join(copy, '_astro', main), join(copy, '_astro', 'next.css'));
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:html|js)$/.test(file));
  for (const file of files) {
    const text = readFileSync(join(copy, file), 'utf8');
    if (text.includes(main)) writeFileSync(join(copy, file), text.replaceAll(main, 'next.css'));
  }
  return copy;
}
