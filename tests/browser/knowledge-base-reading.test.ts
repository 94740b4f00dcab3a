import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { DESKTOP, type KnowledgeBase, openKnowledgeBase, PHONE } from './open-knowledge-base.ts';
import { waitForCard } from './seen-card.ts';

const ENGLISH = '/en/guides/authorize-partner/';
const FRENCH = '/fr/guides/authorize-partner/';

let site: KnowledgeBase;

beforeAll(async () => {
  site = await openKnowledgeBase();
});

afterAll(() => site.close());

const doneWith = (page: Page, step: string) => page.locator(`#${step}`).getByRole('checkbox');

describe('ticks', () => {
  test('are kept on this device, in both languages, and lead back to the next step, from home too', async () => {
    const { open, context } = await site.reader();
    const page = await open(ENGLISH);
    await page.getByRole('checkbox', { name: /legal representative/ }).check();
    await page.getByRole('checkbox', { name: /Done.*Step 2$/ }).check();
    const goOn = page.getByRole('link', { name: 'Go on with step 3' });
    await goOn.waitFor();
    await page.reload();
    await expect.poll(() => doneWith(page, 'open-partners').isChecked()).toBe(true);
    await open('/fr/');
    await page.getByRole('link', { name: 'Donner à un Partenaire l’accès à vos produits' }).first().click();
    await page.waitForURL(`**${FRENCH}#start-invitation`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('start-invitation');
    await expect.poll(() => doneWith(page, 'open-partners').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Tout décocher' }).click();
    expect(await page.locator('main input:checked').count()).toBe(0);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('cairn-ticks'))),
    ).toEqual([]);
    await context.close();
  });

  test('go on along the answer that was taken, and say when there is nothing left', async () => {
    const { open, context } = await site.reader();
    const page = await open(ENGLISH);
    await doneWith(page, 'confirm-partner').check();
    await page.getByRole('link', { name: 'Go on with step 7' }).waitFor();
    await doneWith(page, 'confirm-full').check();
    await page.getByRole('link', { name: 'Go on with step 9' }).waitFor();
    await doneWith(page, 'send-full').check();
    await page.getByText('You have ticked the last step.').waitFor();
    await doneWith(page, 'send-limited').check();
    expect(await page.getByText('You have ticked the last step.').isVisible()).toBe(true);
    await context.close();
  });

  test('of a guide come to its end tick the checklist that leads there, until one unticks it', async () => {
    const { open, page, context } = await site.reader({ viewport: PHONE });
    await open('/en/guides/start-with-partner/');
    await page.locator('#invite-partner').getByRole('link', { name: 'Authorize a Partner' }).click();
    await page.waitForURL('**/authorize-partner/');
    await doneWith(page, 'send-limited').check();
    await expect.poll(() => page.getByText('You have ticked the last step.').isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => doneWith(page, 'invite-partner').isChecked()).toBe(true);
    await doneWith(page, 'invite-partner').uncheck();
    await page.reload();
    await expect.poll(() => page.getByText('ticked to the end').isVisible()).toBe(true);
    expect(await doneWith(page, 'invite-partner').isChecked()).toBe(false);
    await context.close();
  });

  test('move nothing on the page of a reader who comes back', async () => {
    const { open, page, context } = await site.reader({ viewport: PHONE });
    await open(ENGLISH);
    await doneWith(page, 'open-partners').check();
    await page.getByRole('link', { name: 'Go on with step 3' }).waitFor();
    for (const path of [ENGLISH, '/en/']) {
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ((entry.value ?? 0) > 0) document.documentElement.dataset.shifted = `${entry.value}`;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(path);
      await page.waitForTimeout(500);
      expect(await page.locator('html').getAttribute('data-shifted'), path).toBeNull();
    }
    await context.close();
  });

  test('can be set without script, and promise nothing then', async () => {
    const { open, context } = await site.reader({ javaScriptEnabled: false });
    const page = await open(ENGLISH);
    await doneWith(page, 'open-partners').check();
    expect(await page.getByText('Your ticks stay on this device').isVisible()).toBe(false);
    await context.close();
  });
});

test('a step says in words and in a picture where its button is, a step without a known place in words only', async () => {
  const { open, context } = await site.reader({ javaScriptEnabled: false });
  const page = await open(FRENCH);
  expect(await page.locator('#open-partners').getByRole('img', { name: 'Dans le menu de gauche' }).isVisible()).toBe(
    true,
  );
  expect(
    await page.locator('#start-invitation').getByRole('img', { name: 'En haut à droite de la page' }).count(),
  ).toBe(1);
  expect(await page.locator('#pick-category').getByRole('img').count()).toBe(0);
  await context.close();
});

test('a word is explained in its place, by keyboard and without script', async () => {
  const { open, context } = await site.reader({ javaScriptEnabled: false, viewport: PHONE });
  const page = await open(ENGLISH);
  const word = page.getByRole('button', { name: 'Partner', exact: true });
  expect(await word.count()).toBe(1);
  const meaning = page.getByText('A company or a person of Infomaniak’s Partner Program');
  expect(await meaning.isVisible()).toBe(false);
  await word.focus();
  await page.keyboard.press('Enter');
  expect(await meaning.isVisible()).toBe(true);
  const box = await page.locator('.meaning:popover-open').boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= PHONE.width).toBe(true);
  await page.keyboard.press('Escape');
  expect(await meaning.isVisible()).toBe(false);
  await context.close();
});

test('whoever finds a mistake gets a message that names the guide', async () => {
  const { open, context } = await site.reader();
  const page = await open(ENGLISH);
  const address = await page.getByRole('link', { name: 'Tell us what' }).getAttribute('href');
  const written = decodeURIComponent(address ?? '');
  expect(written).toContain('Authorize a Partner to access your products');
  expect(written).toContain('/2669 (en');
  await context.close();
});

describe('the practice Manager in a window', () => {
  test('a reader practises a guide without leaving its page', async () => {
    const { open, errors, context } = await site.reader();
    const page = await open(FRENCH);
    // Pressed twice, as some people do with anything.
    await page.getByRole('link', { name: 'M’entraîner ici' }).evaluate((link: HTMLElement) => {
      link.click();
      link.click();
    });
    const card = await waitForCard(page, ({ sight }) => sight === 'found', 'the first step');
    expect(card.text).toContain('menu de gauche');
    expect(await page.locator('dialog iframe').count()).toBe(1);
    await page.getByRole('button', { name: 'Fermer' }).click();
    await expect.poll(() => page.locator('dialog, iframe').filter({ visible: true }).count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(FRENCH);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('the guide plays by itself, stops, goes on, goes back, and comes to its end', async () => {
    const { open, errors, context } = await site.reader({ reducedMotion: 'reduce' });
    const page = await open(ENGLISH);
    await page.getByRole('link', { name: 'Watch it' }).click();
    const window = page.getByRole('dialog', { name: /Watch the guide/ });
    const says = () => window.getByRole('status').first().textContent();
    const press = (name: string) => window.getByRole('button', { name, exact: true }).click();
    await expect.poll(says).toBe('Step 2');
    await press('Pause');
    await expect.poll(says).toBe('Step 2, paused');
    await press('Next');
    await expect.poll(says).toBe('Step 3, paused');
    await press('Back');
    await expect.poll(says).toBe('Step 2');
    await waitForCard(page, ({ step }) => step === 'open-partners', 'the step before');
    await press('Pause');
    await expect.poll(says).toBe('Step 2, paused');
    await press('Go on');
    await expect.poll(says).toMatch(/^Step \d+$/);
    for (const sure = Date.now() + 60_000; Date.now() < sure && (await says()) !== 'That was the last step.'; ) {
      await window
        .getByRole('button', { name: 'Next', exact: true })
        .click({ timeout: 2_000 })
        .catch(() => {});
      await page.waitForTimeout(400);
    }
    expect(await says()).toBe('That was the last step.');
    const manager = page.frameLocator('dialog iframe');
    await manager.getByRole('heading', { name: /The invitation is on its way/ }).waitFor();
    await press('Now try it yourself');
    await waitForCard(
      page,
      ({ step, sight }) => step === 'open-partners' && sight === 'found',
      'the reader’s own first step',
    );
    expect(errors).toEqual([]);
    await context.close();
  });
});

test.each([
  ['light', 'a word is explained'],
  ['dark', 'the practice Manager is open'],
] as const)('in %s, axe-core finds nothing while %s', async (colorScheme, what) => {
  const { open, context } = await site.reader({ colorScheme, viewport: PHONE });
  const page = await open(FRENCH);
  await doneWith(page, 'open-partners').check();
  await page.getByRole('link', { name: 'Reprendre à l’étape 3' }).waitFor();
  if (what === 'a word is explained') await page.getByRole('button', { name: 'Partenaire', exact: true }).click();
  else await page.getByRole('link', { name: 'Regarder' }).click();
  await page
    .getByText(what === 'a word is explained' ? 'Programme Partenaire' : 'Étape 2')
    .first()
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('every kind of page can be read at 320 px with text twice as large', async () => {
  const { open, context } = await site.reader({ viewport: PHONE });
  for (const path of [
    '/en/',
    FRENCH,
    '/fr/guides/data-protection/',
    '/en/categories/account/',
    '/fr/extension/',
    '/fr/state/',
  ]) {
    const page = await open(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
  await context.close();
});

test('with the keyboard alone every control is reached, seen, and not under anything', async () => {
  for (const viewport of [PHONE, DESKTOP]) {
    const { open, context } = await site.reader({ viewport, reducedMotion: 'reduce' });
    const page = await open(ENGLISH);
    const hidden: string[] = [];
    let stops = 0;
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'end';
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isSeen = seen && (element.contains(seen) || seen.contains(element));
        return isSeen && getComputedStyle(element).outlineStyle !== 'none' ? 'seen' : element.outerHTML.slice(0, 120);
      });
      if (stop === 'end') break;
      stops += 1;
      if (stop !== 'seen') hidden.push(stop);
    }
    expect(hidden).toEqual([]);
    expect(stops).toBeGreaterThan(60);
    await context.close();
  }
});
