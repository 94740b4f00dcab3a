import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OverlayBench, openOverlayBench } from './overlay-bench.ts';
import { AT_OPEN_PARTNERS, SOME_MANAGER } from './overlay-fixture.ts';
import { type Box, OverlayPage, overlap } from './overlay-page.ts';

/** The card goes where the customer wants it, and out of the way of what they came for. */

let bench: OverlayBench;
beforeAll(async () => {
  bench = await openOverlayBench();
});
afterAll(() => bench?.close());

/** Everything a page could hear of a pointer, told to it as early as it can be. */
const HEARS = `
  window.heard = [];
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointerover', 'mousemove', 'mouseup', 'keydown', 'keyup']) {
    window.addEventListener(type, () => window.heard.push(type), true);
  }`;

async function drag(overlay: OverlayPage, by: { readonly x: number; readonly y: number }): Promise<void> {
  const { card } = await overlay.boxes();
  const { mouse } = overlay.page;
  const grip = { x: card.x + 60, y: card.y + 20 };
  await mouse.move(grip.x, grip.y);
  await overlay.page.evaluate('window.heard = []');
  await mouse.down();
  await mouse.move(grip.x + by.x / 2, grip.y + by.y / 2, { steps: 3 });
  await mouse.move(grip.x + by.x, grip.y + by.y, { steps: 3 });
  await overlay.frames();
  await mouse.up();
  await overlay.frames();
}

async function cardBox(overlay: OverlayPage): Promise<Box> {
  return (await overlay.boxes()).card;
}

test('the card is dragged by its header, stays there through steps and other windows, and the page hears nothing', async () => {
  const page = await bench.pageWith(SOME_MANAGER, { early: HEARS });
  const overlay = new OverlayPage(page);
  await overlay.start(bench.pack, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.frames();
  const before = await cardBox(overlay);
  await drag(overlay, { x: 300, y: 120 });
  const after = await cardBox(overlay);
  expect([after.x - before.x, after.y - before.y]).toEqual([300, 120]);
  expect(await page.evaluate('window.heard')).toEqual([]);

  await overlay.press('Next');
  await overlay.shows('Step 3');
  await overlay.shows('Found');
  expect((await cardBox(overlay)).x).toBe(after.x);

  await overlay.press('Move');
  await overlay.press('Bottom right');
  await page.setViewportSize({ width: 900, height: 700 });
  await expect.poll(async () => (await cardBox(overlay)).x + after.width).toBeCloseTo(888, 0);
  await overlay.press('Out of the way');
  await overlay.press('Move');
  expect(await overlay.words()).not.toContain('Out of the way');
});

test('a card that is dropped onto its target lies beside it, and comes back once the target is elsewhere', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.frames();
  const { page } = overlay;
  await page.evaluate("partner.addEventListener('click', () => { document.body.dataset.clicked = 'yes'; })");
  const { x, y } = await cardBox(overlay);
  const target = await page.locator('#partner').boundingBox();
  if (!target) throw new Error('There is no target.');
  // Let go over the target itself: there the card's own click finds the page, once the card has made way.
  await drag(overlay, { x: target.x + 10 - (x + 60), y: target.y + 5 - (y + 20) });
  const [ring] = (await overlay.boxes()).rings;
  expect(ring && overlap(await cardBox(overlay), ring)).toBe(false);
  expect(await page.evaluate('document.body.dataset.clicked')).toBeUndefined();
  // Nobody holds it any more.
  const dropped = await cardBox(overlay);
  await page.mouse.move(target.x + 700, target.y + 400, { steps: 3 });
  await overlay.frames();
  expect(await cardBox(overlay)).toEqual(dropped);
  await page.evaluate('partner.style.cssText = "position: fixed; left: 700px; top: 300px"');
  await expect.poll(async () => (await cardBox(overlay)).y).toBeCloseTo(target.y - 15, 0);
});

test('arrow keys on Move take it a stride at a time, and on the chip too; a chip that is dragged stays folded', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.focus('Move');
  await overlay.frames();
  const before = await cardBox(overlay);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await overlay.page.keyboard.press(key);
  await overlay.frames();
  const after = await cardBox(overlay);
  expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([48, 24]);

  await overlay.press('Fold');
  await overlay.shows('Unfold');
  await overlay.frames();
  const chip = await cardBox(overlay);
  await drag(overlay, { x: 80, y: -40 });
  expect(await overlay.words()).toContain('Unfold');
  expect((await cardBox(overlay)).x - chip.x).toBeCloseTo(80, 0);
  await overlay.focus('Unfold');
  await overlay.page.keyboard.press('ArrowLeft');
  await overlay.frames();
  expect((await cardBox(overlay)).x - chip.x).toBeCloseTo(56, 0);
  await overlay.page.keyboard.press('Enter');
  await overlay.shows('Found');
});

test('the same keys lead from the card to what is pointed at, which is not used by it, and back to the same button', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.page.evaluate(() => {
    const { dataset } = document.body;
    document.addEventListener('click', () => Object.assign(dataset, { clicked: 'yes' }));
    document.addEventListener('keydown', (event) => event.key === 'C' && Object.assign(dataset, { heard: 'C' }));
  });
  await overlay.focus('Next');
  await overlay.page.keyboard.press('Alt+Shift+C');
  expect(await overlay.focused()).toBe('partner');
  await overlay.page.keyboard.press('Alt+Shift+C');
  expect(await overlay.focused()).toBe('card: Next');
  // Nothing is kept from the page that was pressed in the page.
  expect(await overlay.page.evaluate(() => ({ ...document.body.dataset }))).toEqual({ heard: 'C' });

  await overlay.press('Go to it');
  expect(await overlay.focused()).toBe('partner');
  await overlay.page.focus('#search');
  await overlay.page.keyboard.press('Alt+Shift+C');
  await overlay.page.keyboard.press('Escape');
  expect(await overlay.focused()).toMatch('Unfold');
  await overlay.page.focus('#search');
  await overlay.page.keyboard.press('Alt+Shift+C');
  expect(await overlay.focused()).toMatch('Unfold');
});

const ROW = `<style>body { margin: 0 } table { width: 100%; margin-top: 200px } td:last-child { text-align: right }</style>
  <main><h1>Partners</h1><table><tr><td><button>Add a partner</button></td><td>Kestrel, the one</td><td id="last">of Lausanne</td></tr></table></main>`;
const NAMED = `<style>body { margin: 0 } div { display: flex; justify-content: flex-end; gap: 90px; margin-top: 480px }</style>
  <main><h1>Partners</h1><div><span id="words">Add a partner</span><button aria-labelledby="words">+</button></div></main>`;

test.each([
  ['the words beside what is pointed at', ROW, 'tr'],
  ['what names it from elsewhere', NAMED, '#words'],
])('%s stay to be read', async (_which, page, words) => {
  const overlay = await bench.show(page, {
    events: [{ type: 'start' }, { type: 'go', step: 'start-invitation' }],
    viewport: { width: 1100, height: 700 },
  });
  await overlay.shows('Found');
  await overlay.frames(40);
  const row = await overlay.page.evaluate((selector) => {
    const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, words);
  expect(overlap(await cardBox(overlay), row)).toBe(false);
});

test('the buttons of a dialog in front stay free, wherever the dialog is and the card was put', async () => {
  const overlay = await bench.show(
    `${SOME_MANAGER}<dialog id="question" style="margin: 0; inset: auto 20px 20px auto; width: 300px; height: 300px">
      <button id="sure" style="position: absolute; right: 10px; bottom: 10px">Sure</button></dialog>`,
    { events: AT_OPEN_PARTNERS },
  );
  await overlay.shows('Found');
  await overlay.press('Move');
  await overlay.press('Bottom right');
  await overlay.page.evaluate('question.showModal()');
  const covers = async () => {
    const sure = await overlay.page.locator('#sure').boundingBox();
    return sure !== null && overlap(await cardBox(overlay), sure);
  };
  await overlay.frames();
  await expect.poll(covers).toBe(false);
  await overlay.frames(40);
  expect(await covers()).toBe(false);
  await overlay.page.click('#sure');
});

test('at 400 % zoom the words of the step, its state, Back and Next are there at once, and the ways to fold and move', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS, viewport: { width: 320, height: 256 } });
  await overlay.shows('Found');
  await overlay.frames();
  const [card, next, back] = [await cardBox(overlay), await overlay.boxOf('Next'), await overlay.boxOf('Back')];
  expect(next.y + next.height).toBeLessThanOrEqual(256);
  expect(back.y).toBe(next.y);
  const words = await overlay.page.evaluate(() => {
    const { top, bottom } =
      window.overlay.root?.querySelector('.instruction')?.getBoundingClientRect() ?? new DOMRect();
    return { top, bottom };
  });
  expect(words.top).toBeGreaterThanOrEqual(card.y);
  expect(words.bottom).toBeLessThanOrEqual(next.y);
  expect(card.y).toBeGreaterThan(100);
  // A focus that comes to Next scrolls nothing away.
  await overlay.focus('Next');
  expect((await overlay.boxOf('Next')).y).toBe(next.y);
  await overlay.press('Move');
  await overlay.shows('Out of the way');
  await overlay.press('Fold');
  await overlay.shows('Unfold');
});

/** A page on which the target comes when it is told to. */
const LATE = '<main><h1>Partners</h1><nav aria-label="Main" id="menu"></nav></main>';
const COMES = `menu.innerHTML = '<a href="#" style="position: fixed; left: 20px; top: 20px">Partner</a>'`;

test('a button under the hand stays there while what is said above it changes; under a resting pointer the card is free to move', async () => {
  const overlay = await bench.show(LATE, { events: AT_OPEN_PARTNERS, viewport: { width: 1000, height: 700 } });
  const { mouse } = overlay.page;
  await overlay.shows(/Waiting|Not found/);
  const next = await overlay.boxOf('Next');
  await mouse.move(next.x + 20, next.y + 10);
  await mouse.move(next.x + 30, next.y + 12);
  await overlay.page.evaluate(COMES);
  await overlay.shows('Found');
  await overlay.frames(40);
  expect(await overlay.boxOf('Next')).toEqual(next);
  const resting = await bench.pageWith(LATE, { viewport: { width: 1000, height: 700 } });
  await resting.mouse.move(next.x + 30, next.y + 12);
  const other = new OverlayPage(resting);
  await other.start(bench.pack, { events: AT_OPEN_PARTNERS });
  await other.shows(/Waiting|Not found/);
  const before = await cardBox(other);
  await resting.evaluate(COMES);
  await other.shows('Found');
  await expect.poll(async () => (await cardBox(other)).x).not.toBe(before.x);
});
