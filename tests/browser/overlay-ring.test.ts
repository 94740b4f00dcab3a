import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OverlayBench, openOverlayBench } from './overlay-bench.ts';
import { AT_OPEN_PARTNERS, SOME_MANAGER } from './overlay-fixture.ts';
import { type Box, OverlayPage, overlap } from './overlay-page.ts';

/** The ring is where its element is, and the card is not on it. */

let bench: OverlayBench;
beforeAll(async () => {
  bench = await openOverlayBench();
});
afterAll(() => bench?.close());

async function targetBox(overlay: OverlayPage, id: string): Promise<Box> {
  return overlay.page.evaluate((wanted) => {
    const { x, y, width, height } = document.getElementById(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, id);
}

/** How far the ring's middle is from the target's. */
async function distance(overlay: OverlayPage, id: string): Promise<number> {
  const [target, { rings }] = [await targetBox(overlay, id), await overlay.boxes()];
  const [ring] = rings;
  if (!ring) return Number.POSITIVE_INFINITY;
  const middle = (box: Box) => [box.x + box.width / 2, box.y + box.height / 2] as const;
  const [[x1, y1], [x2, y2]] = [middle(target), middle(ring)];
  return Math.hypot(x1 - x2, y1 - y2);
}

const IN_SCROLLER = `<main><h1>Partners</h1><div id="scroller" style="height: 300px; overflow: auto"><div style="height: 120px"></div>
  <nav aria-label="Main"><a id="partner" href="#">Partner</a></nav><div style="height: 900px"></div></div></main>`;

test.each([
  ['on a plain page', SOME_MANAGER, ''],
  ['after scrolling in a nested scroller', IN_SCROLLER, 'scroller.scrollTop = 60'],
  ['on a page that is written from right to left', SOME_MANAGER, 'document.documentElement.dir = "rtl"'],
  ['on a page that the site zooms', SOME_MANAGER, 'document.documentElement.style.zoom = "1.25"'],
  ['in a body that is moved', SOME_MANAGER, 'document.body.style.transform = "translate(30px, 40px)"'],
  ['around an element that is scaled', SOME_MANAGER, 'partner.style.cssText = "display: inline-block; scale: 1.5"'],
])('the ring is around its element %s', async (_where, body, act) => {
  const overlay = await bench.show(body, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  if (act) await overlay.page.evaluate(act);
  await expect.poll(() => distance(overlay, 'partner')).toBeLessThan(2);
});

test('where the browser anchors nothing, the ring follows its element all the same', async () => {
  const page = await bench.pageWith(IN_SCROLLER, {
    early: `
      const show = HTMLElement.prototype.showPopover;
      HTMLElement.prototype.showPopover = function () { return show.call(this) };`,
  });
  const overlay = new OverlayPage(page);
  await overlay.start(bench.pack, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await expect.poll(() => distance(overlay, 'partner')).toBeLessThan(2);
  await page.evaluate('scroller.scrollTop = 60');
  await expect.poll(() => distance(overlay, 'partner')).toBeLessThan(2);
});

test('an element that the page takes away takes its ring with it, in the same frame', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  const rings = await overlay.page.evaluate(
    () =>
      new Promise<number | undefined>((tell) => {
        document.getElementById('partner')?.remove();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => tell(window.overlay.root?.querySelectorAll('.ring:popover-open').length)),
        );
      }),
  );
  expect(rings).toBe(0);
});

test.each([
  ['a laptop', { width: 1280, height: 800 }],
  ['a small window', { width: 700, height: 500 }],
  ['a phone', { width: 390, height: 780 }],
])('the card does not cover what it points at on %s', async (_device, viewport) => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS, viewport });
  for (const [step, id] of [
    ['Step 2', 'partner'],
    ['Step 3', 'add'],
  ] as const) {
    await overlay.shows(step);
    await overlay.shows('Found');
    await overlay.frames();
    expect(overlap((await overlay.boxes()).card, await targetBox(overlay, id))).toBe(false);
    await overlay.press('Next');
  }
});

test('a card that stands in the way of a scrolled element makes room', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.page.evaluate('partner.style.cssText = "position: fixed; left: 400px; top: 200px"');
  await expect.poll(async () => overlap((await overlay.boxes()).card, await targetBox(overlay, 'partner'))).toBe(false);
});

test('an element in a frame has its ring where the frame draws it', async () => {
  const overlay = await bench.show(
    `<main><h1>Partners</h1></main><iframe style="margin: 30px; width: 240px; height: 700px"
      srcdoc="<body style='margin:0'><nav aria-label='Main'><p><a id='partner' href='#'>Partner</a></p></nav>"></iframe>`,
    { events: AT_OPEN_PARTNERS },
  );
  await overlay.shows('Found');
  const inFrame = await overlay.page.locator('iframe').contentFrame().locator('#partner').boundingBox();
  await expect
    .poll(async () => {
      const [ring] = (await overlay.boxes()).rings;
      return ring && inFrame && Math.abs(ring.x + ring.width / 2 - (inFrame.x + inFrame.width / 2));
    })
    .toBeLessThan(2);
});
