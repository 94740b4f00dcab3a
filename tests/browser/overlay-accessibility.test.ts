import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OverlayBench, openOverlayBench } from './overlay-bench.ts';
import { AT_OPEN_PARTNERS, SOME_MANAGER } from './overlay-fixture.ts';
import type { OverlayPage } from './overlay-page.ts';

/** The card for people who use a keyboard, a screen reader, other colours, a large zoom. */

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let bench: OverlayBench;
beforeAll(async () => {
  bench = await openOverlayBench();
});
afterAll(() => bench?.close());

type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
type Axe = {
  run(context: Node, options: object): Promise<{ violations: readonly Found[]; incomplete: readonly Found[] }>;
};

/** A page with axe-core in it. */
async function openAxe({ page }: OverlayPage): Promise<Page> {
  const axe = await page.context().newPage();
  await axe.setContent('<!doctype html><html lang="en"><title>Card</title><body>');
  await axe.addScriptTag({ path: AXE });
  // A page behind another one draws no frames.
  await page.bringToFront();
  return axe;
}

// What waits is drawn late, and nobody can measure the contrast of nothing, nor of what is scrolled away.
const ALL_DRAWN =
  '.card { max-height: none !important; } .state > * { animation: none !important; opacity: 1 !important; }';

/**
 * What axe-core finds in the card, or cannot tell. It looks through open roots only, and measures no contrast in the top
 * layer: so it is handed the same card, with the same styles, in a page of its own.
 */
async function violations(overlay: OverlayPage, axe: Page): Promise<readonly string[]> {
  const card = await overlay.page.evaluate(() => ({
    styles: [...(window.overlay.root?.adoptedStyleSheets ?? [])]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n'),
    html: window.overlay.root?.querySelector('.card-layer')?.innerHTML ?? '',
  }));
  const drawn = `<style>${card.styles} ${ALL_DRAWN}</style><div class="card-layer">${card.html}</div>`;
  return axe.evaluate(async (html) => {
    const { axe } = window as unknown as { axe: Axe };
    document.body.innerHTML = html;
    const layer = document.querySelector('.card-layer');
    if (!layer?.querySelector('section')) return ['there is no card'];
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await axe.run(layer, { runOnly });
    return [...result.violations, ...result.incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    );
  }, drawn);
}

/** Controls that are lower or narrower than 24 px. A link in running text is as high as its line. */
async function tooSmall(overlay: OverlayPage): Promise<readonly string[]> {
  return overlay.page.evaluate(() => {
    const controls = [
      ...(window.overlay.root?.querySelectorAll<HTMLElement>('button, summary, textarea, a.button, a.plain') ?? []),
    ];
    const small = controls.filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return (
        control.checkVisibility() && (width < 24 || height < 24) && !control.matches('.visit:not(:focus-within *)')
      );
    });
    return small.map((control) => control.innerText);
  });
}

async function isFit(overlay: OverlayPage, axe: Page, state: string): Promise<void> {
  await overlay.frames();
  expect(await violations(overlay, axe), state).toEqual([]);
  expect(await tooSmall(overlay), `${state}: too small`).toEqual([]);
}

const STEPS = ['open-partners', 'start-invitation', 'pick-product', 'access', 'send-limited'];

test.each(['light', 'dark'] as const)(
  'axe-core finds nothing on the card in %s, and no control is too small',
  async (colorScheme) => {
    const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS, colorScheme });
    const axe = await openAxe(overlay);
    for (const step of STEPS) {
      await overlay.take({ type: 'go', step });
      await isFit(overlay, axe, step);
    }
    await overlay.press('Show as checklist');
    await overlay.press('Leave');
    await overlay.press('Move');
    await overlay.press('Why does it not show?');
    await isFit(overlay, axe, 'all that unfolds');
    await overlay.page.evaluate(() => {
      window.overlay.answer = { kept: false, why: 'full' };
    });
    await overlay.take({ type: 'finish' });
    await overlay.press('Back');
    await overlay.shows('Not saved');
    await isFit(overlay, axe, 'not saved');
    await overlay.take({ type: 'pause' });
    await isFit(overlay, axe, 'chip');
    await overlay.take({ type: 'finish' });
    await overlay.press('Move');
    await isFit(overlay, axe, 'end');
  },
);

async function spoken(overlay: OverlayPage): Promise<string> {
  return overlay.page.evaluate(() => window.overlay.root?.querySelector('[aria-live=polite]')?.textContent ?? '');
}

test('a new step is announced politely, and its state, and the focus stays where it was', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await expect
    .poll(() => spoken(overlay))
    .toMatch(/Step 2 of at least \d+\. Select Partner in the left sidebar\.Found\./);
  await overlay.page.focus('#search');
  await overlay.press('Next');
  await expect.poll(() => spoken(overlay)).toMatch(/Step 3 .*Add a partner.*Found\./);
  expect(await overlay.focused()).toBe('search');
});

test('what is waited for is told, and what is said once beside the step', async () => {
  const overlay = await bench.show('<main><h1>Partners</h1></main>', { events: AT_OPEN_PARTNERS });
  await expect.poll(() => spoken(overlay)).toMatch(/left sidebar\.Waiting\. Cairn is looking for it/);
  await overlay.take({ type: 'go', step: 'pick-product' });
  await overlay.press('One more');
  await overlay.press('Next');
  await expect.poll(() => spoken(overlay)).toMatch(/Done for 1 so far\.$/);
});

test('Tab leads from the element that is pointed at into the card, and on to what follows in the page', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.page.focus('#partner');
  const way: string[] = [];
  for (let stop = 0; stop < 12 && way.at(-1) !== 'add'; stop += 1) {
    await overlay.page.keyboard.press('Tab');
    way.push(await overlay.focused());
  }
  expect(way[0]).toBe('card: Français');
  expect(way).toContain('card: Next');
  expect(way.at(-1)).toBe('add');
});

test('a screen reader meets a region with the guide’s name', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  const session = await overlay.page.context().newCDPSession(overlay.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const regions = nodes.filter((node) => node.role?.value === 'region').map((node) => node.name?.value);
  expect(regions).toEqual(['Cairn guide: Authorize a Partner to access your products']);
});

test('a control shows when it has the focus', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.page.focus('#partner');
  await overlay.page.keyboard.press('Tab');
  const outline = await overlay.page.evaluate(() => {
    const focused = window.overlay.root?.activeElement;
    return focused ? getComputedStyle(focused).outlineStyle : '';
  });
  expect(outline).toBe('solid');
  expect(await tooSmall(overlay)).toEqual([]);
});

test('at 400 % zoom the card lies at the bottom, leaves room above, and all of it can be reached by scrolling', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS, viewport: { width: 320, height: 200 } });
  await overlay.shows('Found');
  await overlay.frames();
  const { card } = await overlay.boxes();
  expect(card.y).toBeGreaterThan(60);
  expect(card.y + card.height).toBeCloseTo(200, 0);
  await overlay.focus('Leave');
  const box = await overlay.boxOf('Leave');
  expect(box.y + box.height).toBeLessThanOrEqual(200);
});
