import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OverlayBench, openOverlayBench } from './overlay-bench.ts';
import { AT_OPEN_PARTNERS, SOME_MANAGER } from './overlay-fixture.ts';
import { OverlayPage } from './overlay-page.ts';

/** What pages do that hides or removes the overlay of others. */

let bench: OverlayBench;
beforeAll(async () => {
  bench = await openOverlayBench();
});
afterAll(() => bench?.close());

const DIALOGS = `${SOME_MANAGER}
  <dialog id="outer"><p>Outer</p><dialog id="inner"><p>Inner</p></dialog></dialog>`;

async function shown(body: string): Promise<OverlayPage> {
  const overlay = await bench.show(body, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  return overlay;
}

test('the card can be used while the page shows a modal dialog, nested ones too, and after', async () => {
  const overlay = await shown(DIALOGS);
  for (const [act, step] of [
    ['outer.showModal()', 'Step 3'],
    ['inner.showModal()', 'Step 4'],
    ['inner.close()', 'Step 5'],
    ['outer.close()', 'Step 6'],
  ] as const) {
    await overlay.page.evaluate(act);
    await overlay.comesToTheTop();
    await overlay.press('Next');
    await overlay.shows(step);
  }
  expect(await overlay.page.evaluate(() => window.overlay.root?.host.parentElement?.localName)).toBe('html');
});

test('the card can be used while a component of the page shows a modal dialog from its shadow root', async () => {
  const overlay = await shown(`${SOME_MANAGER}<div id="component"></div>`);
  await overlay.page.evaluate(() => {
    const root = document.getElementById('component')?.attachShadow({ mode: 'open' });
    const dialog = root?.appendChild(document.createElement('dialog'));
    dialog?.showModal();
    document.addEventListener('keydown', (event) => document.body.append(`heard ${event.key}`));
  });
  await overlay.comesToTheTop();
  await overlay.press('Next');
  await overlay.shows('Step 3');
  await overlay.focus('Next');
  await overlay.page.keyboard.press('Enter');
  await overlay.shows('Step 4');
  expect(await overlay.page.evaluate(() => document.body.innerText)).not.toMatch('heard');
  await overlay.page.evaluate(() => document.getElementById('component')?.remove());
  await overlay.comesToTheTop();
  await overlay.press('Next');
  await overlay.shows('Step 5');
});

test('the card is there for screen readers while a modal dialog is open', async () => {
  const overlay = await shown(DIALOGS);
  await overlay.page.evaluate('outer.showModal()');
  await overlay.comesToTheTop();
  const session = await overlay.page.context().newCDPSession(overlay.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  expect(nodes.some((node) => node.role?.value === 'button' && node.name?.value === 'Next')).toBe(true);
});

test('Escape in the card folds it and leaves the page’s modal dialog open', async () => {
  const overlay = await shown(DIALOGS);
  await overlay.page.evaluate('outer.showModal()');
  await overlay.comesToTheTop();
  await overlay.focus('Next');
  await overlay.page.keyboard.press('Escape');
  await overlay.shows('Unfold');
  expect(await overlay.page.evaluate('outer.open')).toBe(true);
});

test('a click on the card neither closes nor hits an overlay that the page puts above everything', async () => {
  const overlay = await shown(`${SOME_MANAGER}<div id="backdrop" popover="manual"
    style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0" onclick="this.hidePopover()"></div>`);
  await overlay.page.evaluate('backdrop.showPopover()');
  await overlay.comesToTheTop();
  await overlay.press('Next');
  await overlay.shows('Step 3');
  expect(await overlay.page.evaluate('backdrop.matches(":popover-open")')).toBe(true);
});

test('a press on the card leaves a popover of the page open that closes at any press beside it', async () => {
  const overlay = await shown(`${SOME_MANAGER}<div id="menu" popover><button>Rename</button></div>`);
  await overlay.page.evaluate('menu.showPopover()');
  await overlay.frames();
  await overlay.press('Next');
  await overlay.shows('Step 3');
  expect(await overlay.page.evaluate('menu.matches(":popover-open")')).toBe(true);
  await overlay.page.evaluate('menu.hidePopover()');
  await overlay.frames();
  await overlay.press('Next');
  await overlay.shows('Step 4');
});

test('a page that always comes above us gets the room: the card folds', async () => {
  const overlay = await shown(`${SOME_MANAGER}<div id="greedy" popover="manual"
    style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0"></div>`);
  await overlay.page.evaluate(
    'setInterval(() => { greedy.hidePopover(); greedy.showPopover() }, 20); greedy.showPopover()',
  );
  await overlay.shows('Unfold');
  expect((await overlay.kept()).at(-1)).toEqual({ type: 'pause' });
});

test('the card survives a page that throws its body away', async () => {
  const overlay = await shown(SOME_MANAGER);
  await overlay.page.evaluate(
    'document.body.innerHTML = ""; document.body.replaceWith(document.createElement("body"))',
  );
  await overlay.press('Next');
  await overlay.shows('Step 3');
  expect((await overlay.boxes()).rings).toEqual([]);
});

test('a node that the page removes once comes back', async () => {
  const overlay = await shown(SOME_MANAGER);
  await overlay.page.evaluate(() => window.overlay.root?.host.remove());
  await overlay.frames();
  await overlay.press('Next');
  await overlay.shows('Step 3');
});

test('where the page removes our node again and again, we give up with one line, and typing works all along', async () => {
  const page = await bench.pageWith(SOME_MANAGER);
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(error.message));
  const overlay = new OverlayPage(page);
  await overlay.start(bench.pack, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await page.focus('#search');
  await page.evaluate(() => {
    const clear = () => {
      document.documentElement.querySelector(':scope > div')?.remove();
      requestAnimationFrame(clear);
    };
    clear();
  });
  await page.keyboard.type('Kestrel', { delay: 30 });
  await expect.poll(() => page.evaluate(() => window.overlay.ended)).toBe('aborted');
  expect(await page.inputValue('#search')).toBe('Kestrel');
  expect(lines).toHaveLength(1);
});
