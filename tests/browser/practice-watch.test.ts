import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '#shared/node/find-chromium.ts';
import { WATCHED } from '../../site/src/practice/practised-guides.ts';
import { hurry } from './hurry.ts';
import { pressInCard, waitForCard } from './seen-card.ts';
import { type Served, serveSite } from './serve-site.ts';

/** Faster would leave the pages no time to draw what the guides wait for. */
const TIMES = 3;
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 640 };

/** One guide, played in a hurry up to a step, and what the practice Manager says at its end in either language. */
type Play = { readonly guide: string; readonly until: string; readonly ends: RegExp };

const PLAYS: readonly Play[] = [
  { guide: 'api-tokens', until: 'copy', ends: /Your new token|Votre nouveau token/ },
  { guide: 'application-passwords', until: 'revoke-all', ends: /were revoked|ont été révoqués/ },
  { guide: 'authorize-partner', until: 'send-limited', ends: /Limited access, 1 product|Accès limité, 1 produit/ },
  { guide: 'call-for-tenders', until: 'open-whole-call', ends: /Iris Blanc/ },
  { guide: 'change-legal-representative', until: 'remove-former', ends: /Maude Rey/ },
  { guide: 'dark-mode', until: 'choose-dark', ends: /Appearance|Apparence/ },
  { guide: 'data-protection', until: 'generate', ends: /PDF was downloaded|PDF a été téléchargé/ },
  { guide: 'end-partnership', until: 'end-as-client', ends: /has ended|est terminée/ },
  { guide: 'eu-vat-number', until: 'save-details', ends: /FR00123456789/ },
  { guide: 'export-managed-clients', until: 'export-file', ends: /CSV/ },
  { guide: 'kauth-recovery', until: 'finish-request', ends: /request is on its way|demande est en route/ },
  {
    guide: 'modify-partner-access',
    until: 'confirm-removal',
    ends: /Limited access, 2 products|Accès limité, 2 produits/,
  },
  { guide: 'partner-payment-modes', until: 'check-mode', ends: /payment was changed|paiement a été modifié/ },
  { guide: 'product-tags', until: 'create-tag', ends: /Test/ },
  { guide: 'renewal-emails', until: 'how-often', ends: /week before|semaine avant/ },
  { guide: 'secure-account', until: 'check-settings', ends: /Change the method|Changer de méthode/ },
  { guide: 'switch-user', until: 'sign-in', ends: /Robin Keller/ },
];

let site: Served;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('every guide that can be watched is played here', () => {
  expect(PLAYS.map(({ guide }) => guide)).toEqual([...WATCHED]);
});

// Every branch, in both languages and both widths: npm run verify.
test.concurrent.for(PLAYS.map((play, index) => ({ ...play, language: index % 2 ? 'fr' : 'en' }) as const))(
  '$guide plays by itself to its end, in $language',
  // Of several at a time, each has its own expect.
  async ({ guide, until, ends, language }, { expect }) => {
    const context = await browser.newContext({
      locale: 'en-GB',
      reducedMotion: 'reduce',
      viewport: language === 'fr' ? NARROW : WIDE,
    });
    await hurry(context, TIMES);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    const manager = await watch(page, `guide=${guide}&watch=${until}&language=${language}&interface=${language}`);
    await page.getByText('done', { exact: true }).waitFor({ timeout: 30_000 });
    await expect.poll(() => manager.locator('body').innerText()).toMatch(ends);
    expect(troubles).toEqual([]);
    await context.close();
  },
);

test('whoever practises can go to the Manager at the same step, and is told at the end how it differs', async () => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: WIDE });
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/guides/product-tags/#add-tag`);
  await page.locator('a[href*="step=add-tag"]').first().click();
  await waitForCard(page, ({ step }) => step === 'add-tag', 'the step of the link');
  const forReal = page.getByRole('link', { name: 'Do it in the real Manager' });
  expect(await forReal.getAttribute('data-cairn-start')).toBe('product-tags');
  expect(await forReal.getAttribute('data-cairn-step')).toBe('add-tag');
  await pressInCard(page, 'Next');
  await page
    .getByText('nothing was sent, changed or kept. In the real Manager, everyone who can open a product')
    .waitFor();
  expect(await forReal.getAttribute('data-cairn-step')).toBeNull();
  await context.close();
});

/** The practice Manager in a window of a page that writes down what it hears from it. */
async function watch(page: Page, query: string): Promise<Frame> {
  const around = `<p></p><iframe src="/practice/?${query}" style="width:100%;height:90vh"></iframe>
    <script>onmessage = ({ data }) => (document.querySelector('p').textContent = data.cairnWatch.is)</script>`;
  await page.route('**/around', (route) => route.fulfill({ contentType: 'text/html', body: around }));
  await page.goto(`${site.origin}/around`);
  const manager = page.frames().find((frame) => frame !== page.mainFrame());
  if (!manager) throw new Error('There is no window in the page.');
  return manager;
}
