import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followGuide, type Way } from './customer.ts';
import { pressInCard, waitForCard } from './seen-card.ts';
import { MANAGER_HOST, serveManager } from './serve-manager.ts';
import { type Served, serveSite } from './serve-site.ts';
import { startBrowser } from './start-browser.ts';

/**
 * The main job, as it is done: from the guide's page to the end of the guide on the Manager's own address. Without a mouse in
 * walk-without-mouse.test.ts; every way in every pair of languages in `npm run verify`.
 */

const GUIDE_ME = { en: /^Guide me in the Manager/, fr: /^Me guider dans le Manager/ };
const LOCALE = { en: 'en-GB', fr: 'fr-FR' };

const STEPS = {
  limited: [
    'open-partners',
    'start-invitation',
    'search-partner',
    'select-partner',
    'confirm-partner',
    'access',
    'confirm-limited',
    'pick-category',
    'pick-product',
    'send-limited',
  ],
  full: [
    'open-partners',
    'start-invitation',
    'search-partner',
    'select-partner',
    'confirm-partner',
    'access',
    'confirm-full',
    'wallet',
    'send-full',
  ],
};

const WAYS: readonly Way[] = [
  { access: 'limited', reads: 'fr', manager: 'en' },
  { access: 'full', reads: 'en', manager: 'fr' },
];

let site: Served;
let manager: Served;

beforeAll(async () => {
  [site, manager] = await Promise.all([serveSite(), serveManager()]);
});
afterAll(async () => {
  await Promise.all([site?.close(), manager?.close()]);
});

test.each(WAYS)('a customer takes 2669 with $access access, reading $reads, on a Manager in $manager', async (way) => {
  await takeGuide(way, 'nothing');
});

test('a customer takes 2669 although the browser stops the worker between every two steps', async () => {
  await takeGuide({ access: 'full', reads: 'en', manager: 'en' }, 'worker dies');
}, 120_000);

async function takeGuide(way: Way, happens: 'nothing' | 'worker dies'): Promise<void> {
  const browser = await startBrowser({ sites: { [MANAGER_HOST]: manager.port }, locale: LOCALE[way.manager] });
  try {
    const page = await browser.context.newPage();
    await page.goto(`${site.origin}/${way.reads}/guides/authorize-partner/`);
    const opened = browser.context.waitForEvent('page');
    await page.getByRole('link', { name: GUIDE_ME[way.reads] }).first().click();
    const managerPage = await opened;
    const troubles = collectTroubles(managerPage);

    const met = await followGuide(managerPage, way, happens === 'nothing' ? undefined : browser.killWorker);

    expect(met.map(({ step }) => step)).toEqual(STEPS[way.access]);
    await managerPage
      .getByRole('heading', { name: /^(The invitation is on its way|L’invitation est en route)$/ })
      .waitFor();
    const end = await waitForCard(managerPage, () => true, 'the end');
    expect(end.text).toContain(
      { en: 'Your Partner receives an e-mail', fr: 'Votre Partenaire reçoit un e-mail' }[way.reads],
    );
    expect(met.filter(({ sight }) => sight !== 'found').map(({ step }) => step)).toEqual(notPointedAt(way));
    await pressInCard(managerPage, { en: 'Close', fr: 'Fermer' }[way.reads]);
    expect(troubles).toEqual([]);
  } finally {
    await browser.close();
  }
}

/** What no source describes, and the one button whose French name nobody has seen: said in words, never pointed at. */
function notPointedAt(way: Way): string[] {
  const unnamed = way.manager === 'fr' ? ['start-invitation'] : [];
  return [...unnamed, ...(way.access === 'limited' ? ['pick-category', 'pick-product'] : ['wallet'])];
}

function collectTroubles(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  return troubles;
}
