import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '#shared/node/find-chromium.ts';
import { servePractice } from './serve-practice.ts';

const ADD = /\/v3\/1000000\/ng\/accounts\/partnerships\/add$/;

let server: Awaited<ReturnType<typeof servePractice>>;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  server = await servePractice();
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(() => openTab({ locale: 'en-GB' }));

// The server's policy forbids everything inline and every string that becomes markup: a breach shows in the console.
afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.context().close();
});

async function openTab(options: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const main = () => page.getByRole('main');
const row = (name: string) => page.getByRole('row', { name });

/** "Loading…" can stand there before the wait begins that the clock has to pass. */
async function forwardUntil(shown: Locator): Promise<void> {
  await expect
    .poll(async () => {
      await page.clock.fastForward(100_000);
      return shown.isVisible();
    })
    .toBe(true);
}

async function findPartner(words: string, name: string): Promise<void> {
  await page.goto(`${server.origin}/v3/ng/home`);
  await page.getByRole('navigation').getByRole('link', { name: 'Partner', exact: true }).click();
  await button('Add a partner').click();
  await main().getByRole('textbox').fill(words);
  await page.getByRole('checkbox', { name }).check();
  await button('Continue').click();
}

describe('inviting a partner', () => {
  test('with limited access to the products chosen in two panels', async () => {
    await findPartner('verger', 'Verger Numérique');
    await button(/^Limited access/).click();
    await button('Continue').click();
    await button(/^Domains/).click();
    await page.getByRole('region', { name: 'Domains' }).getByText('verdier.example', { exact: true }).click();
    await button(/^Mail/).click();
    await page.getByRole('checkbox', { name: 'verdier.example' }).check();
    await button('Continue').click();
    await main().getByText('contact@verger-numerique.example').waitFor();
    await page.getByRole('link', { name: 'Back to the partners' }).click();
    expect(await row('Verger Numérique').textContent()).toContain('Limited access, 2 products');
    expect(await row('Verger Numérique').textContent()).toContain('Invitation pending');
  });

  test('with full access and the wallet', async () => {
    await findPartner('kestrel', 'Kestrel');
    await button(/^Full access/).click();
    await button('Continue').click();
    await button('Continue').click();
    await page.getByRole('alert').getByText('Choose one of the two answers first.').waitFor();
    await page.getByRole('radio', { name: 'Entrust the wallet' }).check();
    await button('Continue').click();
    await page.getByRole('link', { name: 'Back to the partners' }).click();
    expect(await row('Kestrel').textContent()).toContain('Full access, with the wallet');
  });

  test('a search without a result says so, and Continue stays shut', async () => {
    await page.clock.install();
    await page.goto(`${server.origin}/v3/ng/accounts/partnerships/add?delay=100000`);
    await page.getByText('Loading…').waitFor();
    await forwardUntil(main().getByRole('textbox'));
    await main().getByRole('textbox').fill('zzz');
    await page.getByText('Searching…').waitFor();
    await forwardUntil(page.getByText('No partner found for “zzz”'));
    expect(await button('Continue').isDisabled()).toBe(true);
  });

  test('somebody who is a partner already cannot be ticked', async () => {
    await page.goto(`${server.origin}/v3/ng/accounts/partnerships/add`);
    await main().getByRole('textbox').fill('nordlicht');
    expect(await page.getByRole('checkbox', { name: 'Nordlicht' }).isDisabled()).toBe(true);
  });

  test('searching for somebody else takes the tick away', async () => {
    await page.goto(`${server.origin}/v3/ng/accounts/partnerships/add`);
    await main().getByRole('textbox').fill('kestrel');
    await page.getByRole('checkbox', { name: 'Kestrel' }).check();
    await main().getByRole('textbox').fill('boreal');
    await page.getByRole('checkbox', { name: 'Agence Boréale' }).waitFor();
    expect(await button('Continue').isDisabled()).toBe(true);
  });

  test('the browser’s back button keeps the tick, a reload starts over and says why', async () => {
    await findPartner('kestrel', 'Kestrel');
    await page.getByRole('heading', { name: 'What may Kestrel Web Services do?' }).waitFor();
    await page.goBack();
    expect(await page.getByRole('checkbox', { name: 'Kestrel' }).isChecked()).toBe(true);
    await page.goForward();
    await page.reload();
    await page.getByText('The practice copy keeps nothing').waitFor();
    expect(page.url()).toMatch(ADD);
  });
});

describe('an invitation under way', () => {
  beforeEach(async () => {
    await page.goto(`${server.origin}/v3/ng/accounts/partnerships/list`);
    await button('Actions, Brightwater Digital').click();
  });

  test('is sent again', async () => {
    await page.getByRole('menuitem', { name: 'Resend the invitation' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Resend' }).click();
    await page.getByText('The invitation to Brightwater Digital was sent again.').waitFor();
    expect(await row('Brightwater Digital').count()).toBe(1);
  });

  test('is deleted, and its address then says that nothing is there', async () => {
    await page.getByRole('menuitem', { name: 'Delete the invitation' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('The invitation to Brightwater Digital was deleted.').waitFor();
    expect(await row('Brightwater Digital').count()).toBe(0);
    expect(await button('Add a partner').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('is kept when the question is answered with Escape', async () => {
    await page.getByRole('menuitem', { name: 'Delete the invitation' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await row('Brightwater Digital').count()).toBe(1);
  });

  test('has a menu that the keyboard moves through', async () => {
    await page.keyboard.press('ArrowUp');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Delete the invitation');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Brightwater');
  });
});

describe('finding one’s way', () => {
  test('a deep address survives a reload, with and without an organization', async () => {
    for (const org of ['', '/42']) {
      await page.goto(`${server.origin}/v3${org}/ng/accounts/partnerships/partner/pixelier`);
      await page.getByRole('heading', { name: 'Studio Pixelier' }).waitFor();
      await page.reload();
      await page.getByText('boutique.atelier-verdier.example').waitFor();
      expect(page.url()).toContain(`/v3/${org ? '42' : '1000000'}/ng/`);
    }
  });

  test('an address that leads nowhere says so and leads home', async () => {
    await page.goto(`${server.origin}/v3/ng/nothing/here`);
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    await page.getByRole('link', { name: 'Back to home' }).click();
    await page.getByRole('heading', { name: 'Hello Camille Morel' }).waitFor();
  });

  test('the interface changes its language at once, and a reload keeps it', async () => {
    await page.goto(`${server.origin}/v3/ng/accounts/partnerships/list`);
    await button('My account').click();
    await page.getByRole('menuitemradio', { name: 'Français' }).click();
    await button('Ajouter un partenaire').waitFor();
    await page.reload();
    await button('Ajouter un partenaire').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await page.title()).toBe('Partenaires – Manager d’entraînement (Copie d’entraînement)');
  });

  test('a French browser gets the French interface', async () => {
    await page.context().close();
    await openTab({ locale: 'fr-CH' });
    await page.goto(`${server.origin}/v3/ng/home`);
    await page.getByRole('link', { name: 'Partenaire', exact: true }).waitFor();
  });

  test('on a phone the sidebar opens at its button and closes with the choice', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${server.origin}/v3/ng/home`);
    expect(await page.getByRole('navigation').count()).toBe(0);
    await button('Menu').click();
    await page.getByRole('navigation').getByRole('link', { name: 'Partner', exact: true }).click();
    await button('Add a partner').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  test('logging out hides everything until one logs in again', async () => {
    await page.goto(`${server.origin}/v3/ng/accounts/partnerships/list?signed-out`);
    await page.getByRole('heading', { name: 'Welcome back, Camille Morel' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.getByLabel('Password').fill('made-up');
    await button('Log in').click();
    await page.getByLabel('Temporary code').fill('12345');
    await button('Confirm').click();
    await page.getByText('The code has six digits.').waitFor();
    await page.getByLabel('Temporary code').fill('123456');
    await button('Confirm').click();
    await page.getByRole('heading', { name: 'Partners' }).waitFor();
  });

  test('a slow Manager shows that it loads, then the view', async () => {
    await page.clock.install();
    await page.goto(`${server.origin}/v3/ng/accounts/partnerships/list?delay=100000`);
    await page.getByText('Loading…').waitFor();
    expect(await button('Add a partner').count()).toBe(0);
    await forwardUntil(button('Add a partner'));
  });

  test('without any partner the table gives way to a sentence', async () => {
    await page.goto(`${server.origin}/v3/ng/accounts/partnerships/list?organization=empty`);
    await page.getByRole('heading', { name: 'No partner yet' }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });
});

test('nothing that is done is stored or leaves the page', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await findPartner('kestrel', 'Kestrel');
  const loads = requests.filter((url) => !/\/_astro\/|\/favicon\.svg$|\/v3\/ng\/home$/.test(url));
  expect(loads).toEqual([]);
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(stored).toEqual([0, 0, '']);
});
