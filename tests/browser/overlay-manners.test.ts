import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OverlayBench, openOverlayBench } from './overlay-bench.ts';
import { AT_OPEN_PARTNERS, SOME_MANAGER } from './overlay-fixture.ts';
import { OverlayPage } from './overlay-page.ts';

/** What the overlay must never do to the page around it. */

let bench: OverlayBench;
beforeAll(async () => {
  bench = await openOverlayBench();
});
afterAll(() => bench?.close());

const WRITES = `
  window.writes = [];
  new MutationObserver((records) => {
    for (const record of records) {
      const nodes = [...record.addedNodes, ...record.removedNodes];
      window.writes.push([record.type, record.target.nodeName, record.attributeName, nodes.map((node) => node.nodeName)].join());
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`;

test('only one node is written to the page, whatever is done with the card', async () => {
  const page = await bench.pageWith(SOME_MANAGER);
  await page.evaluate(WRITES);
  const overlay = new OverlayPage(page);
  await overlay.start(bench.pack, { events: AT_OPEN_PARTNERS });
  await overlay.shows('It is marked on the page');
  await overlay.press('Show as checklist');
  await overlay.press('Next');
  await overlay.press('Français');
  await overlay.press('Replier');
  await overlay.frames();
  expect(await page.evaluate('window.writes')).toEqual(['childList,HTML,,DIV']);
});

test('nothing that the customer works with loses the focus to our clicks', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.page.focus('#search');
  for (const name of ['Show as checklist', 'Leave', 'Stay', 'Next', 'Back', 'Français', 'Replier', 'Déplier']) {
    await overlay.press(name);
    expect(await overlay.focused(), `after a click on ${name}`).toBe('search');
  }
  await overlay.page.keyboard.type('Kestrel');
  expect(await overlay.page.inputValue('#search')).toBe('Kestrel');
});

const HEARS = `
  window.heard = [];
  const types = ['keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'input'];
  for (const type of types) {
    window.addEventListener(type, () => window.heard.push('window ' + type), true);
    document.addEventListener(type, () => window.heard.push('document ' + type), true);
  }
  addEventListener('DOMContentLoaded', () => {
    for (const type of [...types, 'click', 'mousedown', 'pointerdown']) {
      document.body.addEventListener(type, () => window.heard.push('body ' + type));
      document.addEventListener(type, () => window.heard.push('document ' + type));
    }
  });`;

test('the page hears no key that is pressed in the card, and no click', async () => {
  const page = await bench.pageWith(SOME_MANAGER, { early: HEARS });
  const overlay = new OverlayPage(page);
  await overlay.start(bench.pack, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.focus('Next');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('abc');
  await overlay.focus('Next');
  await page.keyboard.press('Enter');
  await overlay.press('Back');
  expect(await page.evaluate('window.heard')).toEqual([]);
});

test('Enter and Space work on our buttons, and Next keeps the focus from step to step', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Step 2');
  await overlay.focus('Next');
  await overlay.page.keyboard.press('Enter');
  await overlay.shows('Step 3');
  await overlay.page.keyboard.press('Space');
  await overlay.shows('Step 4');
  expect(await overlay.focused()).toBe('card: Next');
});

test('Escape folds the card when the focus is in it, and the chip has the focus then', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.focus('Next');
  await overlay.page.keyboard.press('Escape');
  expect(await overlay.focused()).toMatch(/^card: Unfold the guide/);
  await overlay.page.keyboard.press('Enter');
  await overlay.shows('Found');
  expect(await overlay.focused()).toMatch(/^card: Select Partner/);
});

test('Escape in the page is the page’s own', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.page.focus('#search');
  await overlay.page.keyboard.press('Escape');
  await overlay.shows('Found');
  expect(await overlay.words()).not.toMatch('Unfold');
});

test('nothing stays on the page once the guide is left', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.press('Leave');
  await overlay.shows('Your progress is kept');
  await overlay.press('Leave the guide');
  await expect.poll(() => overlay.page.evaluate(() => window.overlay.ended)).toBe('left');
  expect(await overlay.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect((await overlay.kept()).at(-1)).toEqual({ type: 'leave' });
});
