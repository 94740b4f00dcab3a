import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANGULAR_BUILD_LASTS } from './angular-app.ts';
import { openPointingStand, type PointingStand } from './open-pointing-stand.ts';
import { readCard, type SeenCard, waitForCard } from './seen-card.ts';
import { serveAngular } from './serve-angular.ts';

/** Where Angular Material puts what a guide points at, and what it does to it meanwhile. */

let stand: PointingStand;
let page: Page;
beforeAll(async () => {
  const steps = {
    name: ['textbox', 'Name of the client'],
    invite: ['button', 'Invite a client'],
    archive: ['menuitem', 'Archive the client'],
    country: ['option', 'Portugal'],
    city: ['option', 'Geneva'],
    renew: ['button', 'Renew domain-500.example'],
    restart: ['button', 'Restart web-2'],
    cache: ['button', 'Empty the cache'],
    publish: ['button', 'Publish the site'],
    further: ['button', 'Empty the archive'],
  } as const;
  stand = await openPointingStand(steps, { answer: await serveAngular() });
  page = stand.page;
  page.setDefaultTimeout(5000);
}, ANGULAR_BUILD_LASTS);
afterAll(() => stand?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const tick = (name: string) => page.getByRole('checkbox', { name }).click();

async function goTo(name: 'Windows' | 'Lists' | 'Changes'): Promise<void> {
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function says(words: string | RegExp): Promise<SeenCard> {
  return waitForCard(page, ({ text }) => text.match(words) !== null, `"${words}"`);
}

/** Waits until one ring is drawn, around the middle of this element. */
async function ringed(name: string, role: 'button' | 'menuitem' | 'option' | 'textbox' = 'button'): Promise<void> {
  const element = page.getByRole(role, { name, exact: true });
  await expect
    .poll(async () => {
      const box = await element.boundingBox();
      const [ring, ...others] = (await readCard(page))?.rings ?? [];
      if (!box || !ring || others.length > 0) return 'no ring, or several';
      const off = Math.hypot(box.x + box.width / 2 - ring.x, box.y + box.height / 2 - ring.y);
      return off < 3 ? 'around it' : `${Math.round(off)} px off`;
    })
    .toBe('around it');
}

async function noRing(): Promise<void> {
  await expect.poll(async () => (await readCard(page))?.rings.length).toBe(0);
}

test.each([
  ['today’s', ''],
  ['an older', '?overlays=old'],
])('what lies in %s dialog is ringed there; what lies behind it is said to be behind', async (_style, query) => {
  await page.goto(`https://manager.infomaniak.com/v3/ng/windows${query}`);
  await stand.lead('name');
  await button('Invite a client').click();
  await ringed('Name of the client', 'textbox');
  await stand.lead('invite');
  await says('Close the window in front first');
  await noRing();
  await page.keyboard.press('Escape');
  await ringed('Invite a client');
});

test('an entry of a menu is ringed once the menu is open, and no more when it closes', async () => {
  await stand.lead('archive');
  await button('Actions').click();
  await ringed('Archive the client', 'menuitem');
  await page.keyboard.press('Escape');
  await noRing();
});

test('an option of a select is ringed in its panel', async () => {
  await stand.lead('country');
  await page.getByRole('combobox', { name: 'Country' }).click();
  await ringed('Portugal', 'option');
  await page.keyboard.press('Escape');
  await noRing();
});

test('an option of an autocomplete is ringed while the customer types', async () => {
  await stand.lead('city');
  await page.getByRole('combobox', { name: 'City' }).click();
  await ringed('Geneva', 'option');
  await page.keyboard.type('G');
  await ringed('Geneva', 'option');
  expect(await page.getByRole('combobox', { name: 'City' }).inputValue()).toBe('G');
  await page.keyboard.press('Escape');
});

test('the way to another page of the app is followed without a load', async () => {
  await stand.lead('publish');
  await noRing();
  await goTo('Changes');
  await tick('There');
  await tick('Ready');
  await ringed('Publish the site');
  await goTo('Windows');
  await says('Waiting');
  await noRing();
});

test('what comes late, is replaced, moved, disabled, veiled or removed is ringed exactly while it can be used', async () => {
  await goTo('Changes');
  await stand.lead('publish');
  await says('is looking for it');
  await tick('There');
  await says('It is not ready yet');
  await tick('Ready');
  await says('It is marked on the page');
  await ringed('Publish the site');
  await button('Replace it').click();
  await ringed('Publish the site');
  await tick('Moved');
  await ringed('Publish the site');
  await tick('Loading');
  await noRing();
  await tick('Loading');
  await ringed('Publish the site');
  await tick('There');
  await noRing();
});

test('what a collapsed panel holds is said to be folded away, and ringed once it is open', async () => {
  await goTo('Changes');
  await stand.lead('further');
  await says('Open the menu first');
  await button('Further settings').click();
  await ringed('Empty the archive');
});

test('in a list of which only the seen part exists, an entry is ringed once it was scrolled to', async () => {
  await goTo('Lists');
  await stand.lead('renew');
  await says('Cairn does not see it on this page');
  await page.locator('cdk-virtual-scroll-viewport').evaluate((list) => list.scrollTo(0, 498 * 48));
  await ringed('Renew domain-500.example');
  await page.locator('cdk-virtual-scroll-viewport').evaluate((list) => list.scrollTo(0, 0));
  await noRing();
});

test('what is drawn anew in every frame is ringed as soon as it keeps still; around it, anything may change', async () => {
  await stand.lead('restart');
  await ringed('Restart web-2');
  await stand.lead('cache');
  await ringed('Empty the cache');
  await button('Draw the last one anew').click();
  await noRing();
  await button('Draw the last one anew').click();
  await ringed('Empty the cache');
});
