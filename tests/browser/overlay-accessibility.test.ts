import { createRequire } from 'node:module';
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

/**
 * What axe-core finds in the card, or cannot tell. It looks through open roots only, and measures no contrast in the top
 * layer: so it is handed the same card, with the same styles, as a page of its own.
 */
async function violations(overlay: OverlayPage): Promise<readonly string[]> {
  const page = await overlay.page.context().newPage();
  const styles = await overlay.page.evaluate(() =>
    [...(window.overlay.root?.adoptedStyleSheets ?? [])]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n'),
  );
  const card = await overlay.page.evaluate(() => window.overlay.root?.querySelector('.card-layer')?.innerHTML ?? '');
  await page.setContent(
    `<!doctype html><html lang="en"><title>Card</title><style>${styles}</style><body><div class="card-layer">${card}</div>`,
  );
  await page.addScriptTag({ path: AXE });
  // What waits is drawn only after 300 ms, and nobody can measure the contrast of nothing.
  await page.waitForTimeout(400);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const layer = document.querySelector('.card-layer');
    if (!layer?.querySelector('section')) return ['there is no card'];
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await axe.run(layer, { runOnly });
    return [...result.violations, ...result.incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    );
  });
  await page.close();
  return found;
}

const STEPS = ['open-partners', 'start-invitation', 'access', 'send-limited'];

test.each(['light', 'dark'] as const)('axe-core finds nothing on the card in %s', async (colorScheme) => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS, colorScheme });
  for (const step of STEPS) {
    await overlay.take({ type: 'go', step });
    await overlay.frames();
    expect(await violations(overlay), step).toEqual([]);
  }
  await overlay.press('Show as checklist');
  await overlay.press('Leave');
  expect(await violations(overlay), 'unfolded').toEqual([]);
  await overlay.take({ type: 'pause' });
  expect(await violations(overlay), 'chip').toEqual([]);
  await overlay.take({ type: 'finish' });
  expect(await violations(overlay), 'end').toEqual([]);
});

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

test('every control is at least 24 by 24 px, and shows when it has the focus', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.press('Show as checklist');
  await overlay.press('Leave');
  await overlay.page.focus('#partner');
  await overlay.page.keyboard.press('Tab');
  const { small, outline } = await overlay.page.evaluate(() => {
    const root = window.overlay.root;
    // A link in running text is as high as its line.
    const controls = [...(root?.querySelectorAll<HTMLElement>('button, a.button, a.plain') ?? [])];
    const tooSmall = controls.filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    const focused = root?.activeElement;
    return {
      small: tooSmall.map((control) => control.innerText),
      outline: focused ? getComputedStyle(focused).outlineStyle : '',
    };
  });
  expect(small).toEqual([]);
  expect(outline).toBe('solid');
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

test('with reduced motion nothing moves', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS, reducedMotion: 'reduce' });
  await overlay.shows('Found');
  const moving = await overlay.page.evaluate(() => {
    const elements = [...(window.overlay.root?.querySelectorAll('*') ?? [])];
    return elements.flatMap((element) => element.getAnimations()).length;
  });
  expect(moving).toBe(0);
});
