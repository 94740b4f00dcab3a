import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { weighPage } from '../bench/page-weight.ts';
import { DESKTOP, type KnowledgeBase, openKnowledgeBase, PHONE } from './open-knowledge-base.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ENGLISH = '/en/guides/authorize-partner/';
const FRENCH = '/fr/guides/authorize-partner/';

declare global {
  interface Window {
    readonly axe: typeof import('axe-core');
  }
}

let site: KnowledgeBase;

beforeAll(async () => {
  site = await openKnowledgeBase();
});

afterAll(() => site.close());

describe('without script', () => {
  test('the guide is all there, both branches and the other language', async () => {
    const { open, context } = await site.reader({ javaScriptEnabled: false });
    const page = await open(`${ENGLISH}#limited`);
    for (const id of ['limited', 'send-limited', 'full', 'wallet', 'with-wallet', 'send-full'])
      expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
    await page.getByRole('link', { name: 'Français' }).click();
    await page.waitForURL(`**${FRENCH}`);
    await context.close();
  });

  test('a short link, the root and a copy-link control are plain links', async () => {
    const { open, context } = await site.reader({ javaScriptEnabled: false });
    const page = await open(ENGLISH);
    await page.getByRole('link', { name: 'Copy the link to step 7b', exact: true }).click();
    await page.waitForURL('**/2669#full');
    await page.getByRole('link', { name: 'Lire en français' }).click();
    await page.waitForURL(`**${FRENCH}`);
    await open('/');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/');
    await context.close();
  });

  test('an address that does not exist says so in both languages', async () => {
    const { open, context } = await site.reader({ javaScriptEnabled: false });
    const page = await open('/en/support/faq/1/x');
    expect(await page.getByRole('heading').allTextContents()).toEqual([
      'There is no page here',
      'Il n’y a pas de page ici',
    ]);
    await context.close();
  });
});

describe('starting a guide', () => {
  test('each step in the Manager can be started and practised, and a step elsewhere cannot', async () => {
    const { open, context } = await site.reader();
    const page = await open(FRENCH);
    const started = page.locator('#select-partner a[data-cairn-start]');
    expect(await attributesOf(page, '#select-partner a[data-cairn-start]')).toMatchObject({
      'data-cairn-start': 'authorize-partner',
      'data-cairn-step': 'select-partner',
      'data-cairn-language': 'fr',
      href: 'https://manager.infomaniak.com/',
      target: '_blank',
      rel: 'noopener',
    });
    expect(await started.textContent()).toContain('Me guider');
    expect(await page.locator('#sign-in a[data-cairn-start]').count()).toBe(0);
    const practise = page.locator('#select-partner').getByRole('link', { name: /^M’entraîner/ });
    expect(await practise.getAttribute('href')).toBe(
      '/practice/?guide=authorize-partner&step=select-partner&language=fr',
    );
    await context.close();
  });

  test('the page says that the extension is needed, and that it is there once it answers, without moving', async () => {
    const { open, context } = await site.reader();
    const page = await open(ENGLISH);
    const needed = page.getByText('needs the Cairn extension');
    expect(await needed.isVisible()).toBe(true);
    const before = await page.locator('.start').boundingBox();
    await page.evaluate(() => document.documentElement.setAttribute('data-cairn', '0.1.0'));
    expect(await page.getByText('The Cairn extension is ready').isVisible()).toBe(true);
    expect(await needed.isVisible()).toBe(false);
    expect(await page.locator('.start').boundingBox()).toEqual(before);
    await context.close();
  });
});

test('a name that nobody has seen in French is shown in English and said to be unconfirmed', async () => {
  const { open, context } = await site.reader();
  const page = await open(FRENCH);
  const label = page.locator('#start-invitation .ui-label');
  expect(await label.getAttribute('lang')).toBe('en');
  expect(await page.locator('#start-invitation .do').textContent()).toContain(
    'Add a partner (nom non confirmé en français)',
  );
  await context.close();
});

test('a guide page loads little, asks no other host, and nothing on it moves', async () => {
  for (const viewport of [PHONE, DESKTOP]) {
    const { page, outside, errors, context } = await site.reader({ viewport });
    const weight = await weighPage(page, site.origin + FRENCH);
    expect(weight.all).toBeLessThanOrEqual(30_000);
    expect(weight.script).toBeLessThanOrEqual(8_000);
    expect(weight.shift).toBe(0);
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  }
});

describe.each(['light', 'dark'] as const)('axe-core finds nothing in %s', (colorScheme) => {
  test.each([
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ])('on %s', async (_, viewport) => {
    const { open, context } = await site.reader({ viewport, colorScheme, locale: 'de' });
    for (const path of [
      ENGLISH,
      `${FRENCH}#pick-product`,
      '/en/',
      '/fr/',
      '/fr/extension/',
      '/en/categories/partnership/',
      '/2669',
      '/',
      '/nowhere',
    ]) {
      const page = await open(path);
      // What is not there is searched for.
      if (path === '/nowhere') await page.locator('.search-results a').first().waitFor();
      expect(await violations(page), path).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
        `${path} scrolls sideways`,
      ).toBe(false);
    }
    await context.close();
  });

  test('in the search', async () => {
    const { open, context } = await site.reader({ colorScheme });
    const page = await open('/en/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('partner');
    await expect.poll(() => page.getByRole('dialog').getByRole('status').textContent()).toContain('guides found');
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const found = await window.axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

async function attributesOf(page: Page, selector: string): Promise<Record<string, string>> {
  return page.locator(selector).evaluate((element) => {
    return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  });
}
