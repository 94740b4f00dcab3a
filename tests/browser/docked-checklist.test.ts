import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hearAll, heardOfUs } from './heard-by-page.ts';
import { inCard } from './in-card.ts';
import { expectStep, FIRST, openStand, SECOND, type Stand } from './open-stand.ts';
import { overlap } from './overlay-page.ts';
import { ScreenReader } from './screen-reader.ts';
import { pressInCard, waitForCard } from './seen-card.ts';

/** The same run as a list that stands at the side of the window, while the rings stay at what the step is about. */

let stand: Stand;
let page: Page;

beforeAll(async () => {
  stand = await openStand();
  page = await stand.startAnew();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectStep(page, FIRST);
});
afterAll(() => stand?.close());

/** How the card stands: as a dock or not, and where. */
function standing() {
  return inCard(page, (card) => {
    const { x, y, width, height } = card.getBoundingClientRect();
    return { isDock: card.matches('.dock'), x, y, width, height };
  });
}

/** Puts what the first step points at somewhere else in the window. */
async function moveTarget(css: string): Promise<void> {
  await page.getByRole('link', { name: 'Partner', exact: true }).evaluate((link, rule) => {
    if (link instanceof HTMLElement) link.style.cssText = rule;
  }, css);
}

test('docked by one press it stands at the side in all its height, with every section and step, and points as before', async () => {
  await pressInCard(page, 'Dock at the side');
  const card = await waitForCard(page, ({ buttons }) => buttons.includes('Show as a card'), 'the dock');
  expect(await standing()).toEqual({ isDock: true, x: 960, y: 0, width: 320, height: 800 });
  expect([card.step, card.sight, card.rings.length]).toEqual([FIRST, 'found', 1]);
  expect(await inCard(page, listed)).toEqual({
    headings: ['Invite a Partner you know'],
    current: ['step'],
    done: 1,
    small: [],
  });
  const said = await (await ScreenReader.on(page)).read();
  const names = said.filter(({ role }) => role === 'complementary').map(({ name }) => name);
  expect(names).toContainEqual(expect.stringMatching(/^Cairn guide: Authorize a Partner/));
  expect(said.filter(({ role, name }) => role === 'navigation' && name === 'All steps').length).toBe(1);
});

function listed(card: Element) {
  const marked = card.querySelectorAll('.steps [aria-current]');
  const small = [...card.querySelectorAll('button:not(.visit)')].filter((button) => {
    const { width, height } = button.getBoundingClientRect();
    return width < 24 || height < 24;
  });
  return {
    headings: [...card.querySelectorAll('.steps h3')].map((heading) => heading.textContent),
    current: [...marked].map((one) => one.getAttribute('aria-current')),
    done: card.querySelectorAll('.steps [data-is=done]').length,
    small: small.map((button) => button.textContent),
  };
}

test('it survives a load, a step of the list is gone to, Back and Next stay where they are, and the page hears nothing', async () => {
  await page.reload();
  await expectStep(page, FIRST);
  expect((await standing()).isDock).toBe(true);
  await page.evaluate(hearAll);
  await pressInCard(page, 'Next');
  await expectStep(page, SECOND);
  const next = () => inCard(page, (card) => card.querySelector('.moves .main')?.getBoundingClientRect().top);
  const before = await next();
  await pressInCard(page, 'Enter your Partner');
  await expectStep(page, 'search-partner');
  expect(await next()).toBe(before);
  await pressInCard(page, 'Back');
  await pressInCard(page, 'Back');
  await expectStep(page, FIRST);
  expect(await heardOfUs(page)).toEqual([]);
});

test('what is pointed at is under it: it goes to the other side; where neither is free it is a card until there is room', async () => {
  await moveTarget('position: fixed; z-index: 9; right: 40px; top: 300px; width: 90px');
  await expect.poll(async () => (await standing()).x).toBe(0);
  await moveTarget('position: fixed; z-index: 9; left: 20px; top: 300px; width: 1200px');
  await expect.poll(async () => (await standing()).isDock).toBe(false);
  await waitForCard(page, ({ buttons }) => buttons.includes('Keep as a card'), 'a card in place of the dock');
  await page.mouse.move(640, 20);
  await moveTarget('');
  await expect.poll(standing).toMatchObject({ isDock: true, x: 960 });
});

test('it keeps clear of the buttons of a window of the page', async () => {
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'margin: 0; inset: 100px 10px auto auto; width: 400px; height: 200px';
    const sure = document.createElement('button');
    sure.id = 'sure';
    sure.style.cssText = 'position: absolute; right: 10px; bottom: 10px; width: 90px; height: 30px';
    dialog.append(sure);
    document.body.append(dialog);
    dialog.showModal();
  });
  const covers = async () => {
    const sure = await page.locator('#sure').boundingBox();
    return sure !== null && overlap(await standing(), sure);
  };
  await expect.poll(covers).toBe(false);
  await page.click('#sure');
  await page.evaluate(() => document.querySelector('#sure')?.closest('dialog')?.remove());
  await expect.poll(standing).toMatchObject({ isDock: true, x: 960 });
});

test('by keys: folded and unfolded, to the other side and back; in a narrow window it is the card, and none is offered', async () => {
  await page.keyboard.press('Alt+Shift+C');
  await page.keyboard.press('Escape');
  await waitForCard(page, ({ kind }) => kind === 'chip', 'the chip');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await standing()).isDock).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  // The Partner link is there: it stays where it is.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect((await standing()).x).toBe(960);

  await page.setViewportSize({ width: 600, height: 700 });
  await expect.poll(async () => (await standing()).isDock).toBe(false);
  expect((await waitForCard(page, () => true, 'the card')).buttons.join()).not.toMatch(/Dock|card/);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(async () => (await standing()).isDock).toBe(true);
});

test('one press makes a card of it again, also after a load', async () => {
  await pressInCard(page, 'Show as a card');
  await expect.poll(async () => (await standing()).isDock).toBe(false);
  await page.reload();
  await expectStep(page, FIRST);
  expect((await standing()).isDock).toBe(false);
  expect(stand.errors).toEqual([]);
});
