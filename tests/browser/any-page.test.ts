import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPointingStand, type PointingStand } from './open-pointing-stand.ts';
import type { Box } from './overlay-page.ts';
import { pressInCard, readCard, waitForCard } from './seen-card.ts';

/** Wherever a page puts an element, and however it draws it: the ring is around it there. */

declare const chrome: {
  readonly tabs: {
    query(what: { url: string }): Promise<readonly { id: number }[]>;
    setZoom(tab: number, zoom: number): Promise<void>;
  };
};

declare global {
  interface Window {
    /** The button, where it cannot be asked for from outside. */
    target?: Element;
  }
}

const ADD = '<button id="add">Add a partner</button>';
const IN = (how: string, inside = ADD) => `<div style="${how}">${inside}</div>`;
/** Puts the button into shadow roots of these kinds, one in the other. */
const IN_ROOTS = (...modes: readonly ('open' | 'closed')[]) => `<x-card></x-card><script>
  let inside = document.querySelector('x-card');
  for (const mode of ${JSON.stringify(modes)}) inside = inside.attachShadow({ mode }).appendChild(document.createElement('x-part'));
  inside.innerHTML = ${JSON.stringify(ADD)};
  window.target = inside.firstChild;
</script>`;
const FRAME = (
  inside: string,
  style: string,
) => `<iframe style="width: 420px; height: 260px; ${style}" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>
`;
const HIGH = '<div style="height: 900px"></div>';

/** Found at once, and ringed where it is drawn. */
const DRAWN = {
  'in an open shadow root': IN_ROOTS('open'),
  'in a closed shadow root': IN_ROOTS('closed'),
  'in a closed shadow root in an open one in a closed one': IN_ROOTS('closed', 'open', 'closed'),
  'in a frame': FRAME(`<h2>Inside</h2>${ADD}`, 'border: 7px solid; padding: 11px'),
  'in a frame that is drawn smaller': FRAME(ADD, 'scale: 0.7'),
  'in a scrolled frame': FRAME(`${IN('height: 600px', '')}${ADD}<script>scrollTo(0, 500)</script>`, ''),
  'on a page written from right to left': `<style>html { direction: rtl }</style>${ADD}`,
  'on a page that is zoomed': `<style>html { zoom: 1.5 }</style>${ADD}`,
  'in a part that is zoomed, in another one that is': IN('zoom: 1.3; padding: 20px', IN('zoom: 0.7')),
  'in a part that is scaled': IN('transform: scale(1.6); transform-origin: 0 0'),
  'in a part that is turned': IN('rotate: 30deg; width: 300px; margin: 120px'),
  'in a part that is turned in space': IN('perspective: 300px', IN('transform: rotateY(40deg); width: 300px')),
  'in a body that is moved': `<style>body { transform: translate(40px, 60px) }</style>${ADD}`,
  'in a part that contains what is drawn in it': IN(
    'contain: strict; width: 300px; height: 90px; container-type: size',
  ),
  'in a part of several columns': IN('columns: 3', `<p>${'Many words. '.repeat(90)}</p>${ADD}`),
} as const;

/** Not to be used as it is, and what is said about it. */
const AWAY = {
  'below the end of the window': [HIGH + ADD, 'out of sight'],
  'below the end of a page that is zoomed': [`<style>html { zoom: 1.5 }</style>${HIGH}${ADD}`, 'out of sight'],
  'beside the window': [IN('margin-left: 3000px; width: 200px'), 'out of sight'],
  'in a scrolled part of a scrolled part': [
    HIGH + IN('height: 300px; overflow: auto', `${HIGH}${IN('height: 150px; overflow: auto', HIGH + ADD)}`),
    'out of sight',
  ],
} as const;

/** Not to be used before something else is done, and what that is. */
const SHUT = {
  'in a menu that is not open': [
    `<details><summary>More</summary>${ADD}</details>`,
    'Open the menu first',
    'document.querySelector("summary").click()',
  ],
  'in a menu that is folded away': [
    `<nav id="nav" style="height: 0; overflow: hidden">${ADD}</nav>`,
    'Open the menu first',
    'nav.style.height = "auto"',
  ],
  'in a menu that is kept invisible': [
    `<nav id="nav" style="visibility: hidden" inert><button id="add"><i></i><span>Add a partner</span></button></nav>`,
    'Open the menu first',
    'nav.removeAttribute("style"), nav.inert = false',
  ],
  'in a drawer beside the page': [
    `<nav id="nav" style="position: fixed; left: -300px; width: 280px">${ADD}</nav>`,
    'Open the menu first',
    'nav.style.left = 0',
  ],
  'in a part that is switched off': [
    `<div id="part" inert>${ADD}</div>`,
    'Close the window in front first',
    'part.inert = false',
  ],
  'under a window': [
    `${ADD}<div id="veil" style="position: fixed; inset: 0; background: #fffa"></div>`,
    'Close the window in front first',
    'veil.remove()',
  ],
  'behind a window of the browser': [
    `${ADD}<dialog id="window">Wait</dialog><script>window.onload = () => document.querySelector('dialog').showModal()</script>`,
    'Close the window in front first',
    'document.querySelector("dialog").close()',
  ],
} as const;

const pages: string[] = [];
let stand: PointingStand;
let page: Page;
beforeAll(async () => {
  stand = await openPointingStand(
    { add: ['button', 'Add a partner'] },
    {
      answer(path, response) {
        const body = pages[Number(path.split('/').at(-1))] ?? '';
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><html lang="en"><body><h1>Partners</h1>${body}</body></html>`);
        return true;
      },
    },
  );
  page = stand.page;
});
afterAll(() => stand?.close());

async function open(body: string): Promise<void> {
  await page.goto(`https://manager.infomaniak.com/v3/ng/${pages.push(body) - 1}`);
}

/** The button's box in the window, also where only the page itself can reach it. */
async function targetBox(): Promise<Box | null | undefined> {
  if (await page.locator('iframe').count()) return page.frameLocator('iframe').locator('#add').boundingBox();
  return page.evaluate(() => {
    const target = window.target ?? document.querySelector('#add');
    const { x, y, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  });
}

/** How far the middle of the only ring is from the middle of the button, in px. */
async function distance(): Promise<number> {
  const box = await targetBox();
  const [ring, ...others] = (await readCard(page))?.rings ?? [];
  if (!box || !ring || others.length > 0) return Number.NaN;
  return Math.hypot(box.x + box.width / 2 - ring.x, box.y + box.height / 2 - ring.y);
}

async function ringed(): Promise<void> {
  await expect.poll(distance).toBeLessThan(3);
}

test.each(Object.entries(DRAWN))('a button is ringed %s', async (_where, body) => {
  await open(body);
  await ringed();
});

test.each(Object.entries(AWAY))(
  'a button %s is said to be there, and shown on request',
  async (_where, [body, words]) => {
    await open(body);
    await waitForCard(page, ({ text }) => text.includes(words), words);
    await pressInCard(page, 'Show it');
    await waitForCard(page, ({ text }) => text.includes('marked on the page'), 'the button in view');
    await ringed();
  },
);

test.each(Object.entries(SHUT))(
  'a button %s is not ringed before that has changed',
  async (_where, [body, words, act]) => {
    await open(body);
    const card = await waitForCard(page, ({ text }) => text.includes(words), words);
    expect(card.rings).toEqual([]);
    await page.evaluate(act);
    await ringed();
  },
);

test('a button is ringed on a page that the customer zooms', async () => {
  await open(ADD);
  const worker = await stand.worker();
  for (const zoom of [1.5, 0.75, 4, 1]) {
    await worker.evaluate(async (wanted) => {
      const [tab] = await chrome.tabs.query({ url: 'https://manager.infomaniak.com/*' });
      if (tab) await chrome.tabs.setZoom(tab.id, wanted);
    }, zoom);
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(zoom);
    await ringed();
  }
});

test('a window in closed shadow roots has its buttons to itself', async () => {
  await open(`${ADD}<x-window></x-window><script>
    const outer = document.querySelector('x-window').attachShadow({ mode: 'closed' });
    outer.innerHTML = '<div role="dialog"><x-buttons></x-buttons></div>';
    const inner = outer.querySelector('x-buttons').attachShadow({ mode: 'closed' });
    window.openAt = (x, y) => {
      inner.innerHTML = \`<button style="position: fixed; left: \${x - 30}px; top: \${y - 15}px; width: 60px; height: 30px">Sure</button>\`;
    };
  </script>`);
  await ringed();
  const spot = await page.evaluate(() => {
    for (let x = 20; x < innerWidth; x += 20)
      for (let y = 20; y < innerHeight; y += 20)
        if (document.elementFromPoint(x, y)?.matches('[popover]')) return { x, y };
    return undefined;
  });
  expect(spot).toBeDefined();
  await page.evaluate(`openAt(${spot?.x}, ${spot?.y})`);
  await expect
    .poll(() => page.evaluate(`document.elementFromPoint(${spot?.x}, ${spot?.y}).localName`))
    .toBe('x-window');
});
