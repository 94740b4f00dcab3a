import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESKTOP, type KnowledgeBase, openKnowledgeBase, PHONE } from './open-knowledge-base.ts';
import { fileAt, listening, pathOf, SITE, sendFile } from './serve-site.ts';

const GUIDE = '/en/guides/authorize-partner/';

let site: KnowledgeBase;

beforeAll(async () => {
  site = await openKnowledgeBase();
});

afterAll(() => site.close());

const isShown = (page: Page, id: string) => page.locator(`#${id}`).isVisible();

test.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
])(
  'on a %s, a link to a step in one answer opens that answer and folds the other, until one presses',
  async (_, viewport) => {
    const { open, context } = await site.reader({ viewport });
    const page = await open(`${GUIDE}#send-full`);
    await expect.poll(() => isShown(page, 'confirm-limited')).toBe(false);
    expect(await isShown(page, 'send-full')).toBe(true);
    await expect
      .poll(() => page.locator('#send-full').evaluate((step) => step.getBoundingClientRect().top))
      .toBeLessThan(viewport.height);
    // Still a heading, so that the reader sees what was folded.
    expect(await isShown(page, 'limited')).toBe(true);
    await page.getByRole('button', { name: 'Show this answer too' }).first().click();
    expect(await isShown(page, 'confirm-limited')).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('limited');
    await context.close();
  },
);

test('going on to the other answer turns the folding round', async () => {
  const { open, context } = await site.reader();
  const page = await open(`${GUIDE}#limited`);
  await expect.poll(() => isShown(page, 'confirm-full')).toBe(false);
  await page.evaluate(() => {
    location.hash = '#without-wallet';
  });
  await expect.poll(() => isShown(page, 'without-wallet')).toBe(true);
  await expect.poll(() => isShown(page, 'confirm-limited')).toBe(false);
  await context.close();
});

test('without an answer in the link, without script and on paper, both answers are there', async () => {
  for (const [path, javaScriptEnabled, media] of [
    [GUIDE, true, 'screen'],
    [`${GUIDE}#open-partners`, true, 'screen'],
    [`${GUIDE}#limited`, false, 'screen'],
    [`${GUIDE}#limited`, true, 'print'],
  ] as const) {
    const { open, context } = await site.reader({ javaScriptEnabled });
    const page = await open(path);
    await page.emulateMedia({ media });
    for (const id of ['confirm-limited', 'confirm-full'])
      expect(await isShown(page, id), `${path} ${media}`).toBe(true);
    await context.close();
  }
});

test('a link to an older id lands on what took its place and says so', async () => {
  const { open, context } = await site.reader();
  const page = await open(GUIDE);
  await page.evaluate(() => {
    const alias = document.createElement('span');
    alias.className = 'alias';
    alias.id = 'older-id';
    document.querySelector('#limited')?.closest('[data-anchor]')?.prepend(alias);
    location.hash = '#older-id';
  });
  await page.getByText('This is what took its place.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('limited');
  await context.close();
});

test('a link that asks for it offers to start at its step, and the reader starts', async () => {
  const { open, context } = await site.reader();
  const page = await open('/2669?start#select-partner');
  const offer = page.getByRole('region', { name: 'Ready to be guided through this?' });
  const start = offer.getByRole('link', { name: /Guide me/ });
  expect(await start.getAttribute('data-cairn-step')).toBe('select-partner');
  await page.goto('/2669?start#without-wallet');
  expect(await start.getAttribute('data-cairn-step')).toBe('without-wallet');
  await offer.getByRole('button', { name: 'Close' }).click();
  await offer.waitFor({ state: 'hidden' });
  await context.close();
});

test.each([
  ['/de/support/faq/2669/einen-partner-autorisieren#full', '/en/guides/authorize-partner/#full'],
  ['/it/assistenza/faq/2669/autorizzare', '/en/guides/authorize-partner/'],
  ['/pt/suporte/faq/2669', '/en/guides/authorize-partner/'],
  ['/fr/support/faq/2669/autoriser-un-partenaire?from=mail', '/fr/guides/authorize-partner/?from=mail'],
  ['/en/guides/2669', '/en/guides/authorize-partner/'],
  ['/fr/authorize-partner#limited', '/fr/guides/authorize-partner/#limited'],
])('%s leads to the guide without any rule of a host', async (wrong, right) => {
  const { open, context } = await site.reader({ locale: 'de-CH' });
  const page = await open(wrong);
  await page.waitForURL(`**${right}`);
  await context.close();
});

test('a host that has an answer to every address leads nobody round in circles', async () => {
  const { open, context } = await site.reader();
  await context.route('**/999999/**', async (route) => route.fulfill({ response: await route.fetch(), status: 200 }));
  const page = await open('/en/support/faq/999999/no-such-guide');
  await page.getByRole('link', { name: 'FAQ 999999' }).first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/999999/');
  await context.close();
});

test.each([
  ['/en/guides/authorise-a-partner/', '/en/guides/authorize-partner/'],
  ['/fr/guides/mots-de-passe-application', '/fr/guides/application-passwords/'],
])('the page that is not there searches for what %s meant', async (wrong, right) => {
  const reader = await site.reader({ viewport: PHONE });
  const page = await reader.open(wrong);
  await page.locator(`.search-results a[href="${right}"]`).click();
  await page.waitForURL(`**${right}`);
  expect(reader.outside).toEqual([]);
  expect(reader.errors).toEqual([]);
  await reader.context.close();
});

// The browser draws the top of the page, then jumps: it counts the folding in that jump as a shift, but nobody sees one.
test.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
])('on a %s, a step in the second answer stands still from the moment in which one arrives', async (_, viewport) => {
  const { page, context } = await site.reader({ viewport });
  await page.addInitScript(recordPlaces);
  await page.goto('/fr/guides/authorize-partner/?start#send-full');
  await page.locator('.offer-start').waitFor();
  await expect.poll(() => page.evaluate(() => window.placesOfTarget?.length ?? 0)).toBeGreaterThan(5);
  expect(new Set(await page.evaluate(() => window.placesOfTarget)).size).toBe(1);
  await context.close();
});

test('where the page comes in pieces, as on a phone, nothing moves when the answer that the link means arrives', async () => {
  const slow = await listening(createServer(answerInPieces), (port) => `http://localhost:${port}`, []);
  const { page, context } = await site.reader({ viewport: PHONE, baseURL: slow.origin });
  await context.unrouteAll();
  await page.addInitScript(recordShifts);
  await page.goto('/en/guides/authorize-partner/#send-full');
  await expect.poll(() => page.locator('.unfold').count()).toBeGreaterThan(0);
  await page.evaluate(aFewFrames);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
  await context.close();
  await slow.close();
});

function answerInPieces(request: IncomingMessage, response: ServerResponse): void {
  const file = fileAt(SITE, pathOf(request)) ?? '';
  if (!file.endsWith('.html')) {
    sendFile(response, file);
    return;
  }
  const html = readFileSync(file, 'utf8');
  const middle = html.indexOf('id="full"') - 1_000;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, middle));
  // Long enough for a paint of what is there.
  setTimeout(() => response.end(html.slice(middle)), 400);
}

/** Runs in the page: a shift is told after the frame in which it was drawn. */
async function aFewFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done));
}

/** Runs in the page: what the browser itself counts as a shift. */
function recordShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    window.shifts?.push(...list.getEntries().map(({ startTime }) => startTime));
  }).observe({ type: 'layout-shift', buffered: true });
}

declare global {
  interface Window {
    shifts?: number[];
    placesOfTarget?: number[];
  }
}

/** Runs in the page: where its target stands, frame by frame. */
function recordPlaces(): void {
  const places: number[] = [];
  window.placesOfTarget = places;
  const look = () => {
    const target = document.querySelector(':target');
    if (target) places.push(Math.round(target.getBoundingClientRect().top));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
