import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OverlayBench, openOverlayBench } from './overlay-bench.ts';
import { AT_OPEN_PARTNERS, SOME_MANAGER } from './overlay-fixture.ts';
import type { OverlayPage } from './overlay-page.ts';

/** The overlay where the colours are the customer's own, the page is written from right to left, or nothing may move. */

let bench: OverlayBench;
beforeAll(async () => {
  bench = await openOverlayBench();
});
afterAll(() => bench?.close());

/** What of the overlay is drawn in a colour that is not one of the customer's own. */
function foreignColours(overlay: OverlayPage): Promise<readonly string[]> {
  return overlay.page.evaluate(() => {
    const { root } = window.overlay;
    const layer = root?.querySelector('.card-layer');
    if (!root || !layer) return ['there is no card'];
    const NAMES =
      'Canvas CanvasText LinkText VisitedText ButtonFace ButtonText ButtonBorder GrayText Highlight HighlightText';
    const probe = layer.appendChild(document.createElement('i'));
    probe.style.setProperty('forced-color-adjust', 'none');
    const own = new Set(
      NAMES.split(' ').map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const colours = (element: Element): readonly (readonly [string, string])[] => {
      const style = getComputedStyle(element);
      const isDrawn = element instanceof SVGElement;
      return [
        ['color', style.color],
        ...(isDrawn ? [['stroke', style.stroke] as const, ['fill', style.fill] as const] : []),
        ...(Number.parseFloat(style.borderTopWidth) > 0 ? [['border', style.borderTopColor] as const] : []),
        ...(style.outlineStyle === 'none' ? [] : [['outline', style.outlineColor] as const]),
      ];
    };
    // The mark is a picture.
    const elements = [...root.querySelectorAll('.ring, .ring *, section, section *')].filter(
      (element) => !element.closest('.mark'),
    );
    return elements.flatMap((element) =>
      colours(element)
        .filter(([, colour]) => colour.startsWith('rgb') && !colour.endsWith(', 0)') && !own.has(colour))
        .map(([what, colour]) => `${element.localName}.${element.getAttribute('class')}: ${what} ${colour}`),
    );
  });
}

const STATES: readonly (readonly [step: string, sight: string])[] = [
  ['open-partners', 'found'],
  ['sign-in', 'elsewhere'],
  ['pick-category', 'not-found'],
  ['confirm-limited', 'waiting'],
];

test.each(['light', 'dark'] as const)(
  'in forced colours (%s) all is drawn in the customer’s own',
  async (colorScheme) => {
    const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS, forcedColors: 'active', colorScheme });
    await overlay.shows('Found');
    const shapes = new Set<string>();
    for (const [step, sight] of STATES) {
      await overlay.take({ type: 'go', step });
      await expect.poll(() => drawnState(overlay)).toMatchObject({ sight });
      expect(await foreignColours(overlay), sight).toEqual([]);
      shapes.add((await drawnState(overlay)).shape);
    }
    expect(shapes.size, 'each state has a shape of its own').toBe(STATES.length);
    await overlay.take({ type: 'go', step: 'send-limited' });
    await overlay.shows('I have read it');
    await overlay.press('Show as checklist');
    await overlay.press('Move');
    await overlay.press('Leave');
    expect(await foreignColours(overlay), 'caution, list, places and notice').toEqual([]);
    await overlay.take({ type: 'finish' });
    await overlay.shows('You have come to the end');
    expect(await foreignColours(overlay), 'end').toEqual([]);
  },
);

async function drawnState(overlay: OverlayPage): Promise<{ readonly sight: string; readonly shape: string }> {
  return overlay.page.evaluate(() => {
    const state = window.overlay.root?.querySelector<HTMLElement>('.state');
    return {
      sight: state?.dataset.sight ?? '',
      shape: state?.querySelector('.shape path')?.getAttribute('d') ?? '',
    };
  });
}

test('in forced colours the ring, the card, its buttons and the focus have lines, and stand out from the page', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS, forcedColors: 'active' });
  await overlay.shows('It is marked on the page');
  await overlay.focus('Next');
  const lines = await overlay.page.evaluate(() => {
    const { root } = window.overlay;
    const line = (selector: string, side: 'border' | 'outline') => {
      const element = root?.querySelector(selector);
      if (!element) return 'is not there';
      const style = getComputedStyle(element);
      const [width, kind, colour] =
        side === 'border'
          ? [style.borderTopWidth, style.borderTopStyle, style.borderTopColor]
          : [style.outlineWidth, style.outlineStyle, style.outlineColor];
      const isSeen =
        Number.parseFloat(width) >= 2 && kind !== 'none' && colour !== getComputedStyle(document.body).backgroundColor;
      return isSeen ? 'seen' : `${width} ${kind} ${colour}`;
    };
    return {
      ring: line('.ring:popover-open', 'border'),
      card: line('.card', 'border'),
      state: line('.state', 'border'),
      back: line('.moves > .button', 'border'),
      next: line('.moves > .main', 'border'),
      focus: line('.moves > .main:focus-visible', 'outline'),
    };
  });
  expect(lines).toEqual({ ring: 'seen', card: 'seen', state: 'seen', back: 'seen', next: 'seen', focus: 'seen' });
});

/** The same bare page as it stands in a language that is written from right to left. */
const FROM_RIGHT = `<!doctype html><html lang="ar" dir="rtl"><body>${SOME_MANAGER.replace('float: left', 'float: right').replace('margin-left', 'margin-right')}</body></html>`;

test('on a page written from right to left the card reads as its own language does, and lies and goes where it says', async () => {
  const overlay = await bench.show(FROM_RIGHT, {
    events: [{ type: 'start' }, { type: 'go', step: 'start-invitation' }],
  });
  await overlay.shows('It is marked on the page');
  await expect.poll(async () => (await overlay.boxes()).rings.length).toBe(1);
  const { rings, card } = await overlay.boxes();
  const target = await overlay.page.locator('#add').boundingBox();
  const [ring] = rings;
  if (!ring || !target) throw new Error('There is no ring, or no target.');
  expect(Math.abs(ring.x + ring.width / 2 - target.x - target.width / 2)).toBeLessThan(4);
  expect(Math.abs(ring.y + ring.height / 2 - target.y - target.height / 2)).toBeLessThan(4);
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(1280);
  const [instruction, back, next] = [await wordsBox(overlay), await overlay.boxOf('Back'), await overlay.boxOf('Next')];
  expect(instruction).toMatchObject({ direction: 'ltr', textAlign: 'left' });
  expect(back.x).toBeLessThan(next.x);

  await overlay.focus('Move');
  await overlay.page.keyboard.press('Enter');
  await overlay.press('Top right');
  await expect.poll(async () => (await overlay.boxes()).card.x).toBeGreaterThan(640);
  await overlay.press('Bottom left');
  await expect.poll(async () => (await overlay.boxes()).card.x).toBeLessThan(640);
  const from = (await overlay.boxes()).card.x;
  await overlay.focus('Move');
  await overlay.page.keyboard.press('ArrowRight');
  await overlay.frames();
  const right = (await overlay.boxes()).card.x;
  expect(right).toBeGreaterThan(from);
  await overlay.page.keyboard.press('ArrowLeft');
  await overlay.frames();
  expect((await overlay.boxes()).card.x).toBeLessThan(right);
});

async function wordsBox(overlay: OverlayPage): Promise<{ readonly direction: string; readonly textAlign: string }> {
  return overlay.page.evaluate(() => {
    const words = window.overlay.root?.querySelector('.instruction');
    if (!words) throw new Error('The card has no instruction.');
    const { direction, textAlign } = getComputedStyle(words);
    return { direction, textAlign };
  });
}

/** What moves or fades: what only comes late, at once, is not among it. */
function moving(overlay: OverlayPage): Promise<readonly string[]> {
  return overlay.page.evaluate(() =>
    [...(window.overlay.root?.querySelectorAll('*') ?? [])]
      .flatMap((element) => element.getAnimations())
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 10)
      .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'a transition')),
  );
}

test('with reduced motion nothing moves: no ring, no card, no sign of waiting, and the page is not scrolled slowly', async () => {
  const far = '<nav aria-label="Main"><div style="height: 2000px"></div><a id="partner" href="#">Partner</a></nav>';
  const reduced = await bench.show(far, { events: AT_OPEN_PARTNERS, reducedMotion: 'reduce' });
  await reduced.shows('out of sight');
  expect(await moving(reduced)).toEqual([]);
  await reduced.press('Show it');
  const at = await scrolledTo(reduced);
  expect(at).toBeGreaterThan(0);
  await reduced.frames(10);
  expect(await scrolledTo(reduced)).toBe(at);
  await reduced.shows('It is marked on the page');
  expect(await moving(reduced)).toEqual([]);
  await reduced.take({ type: 'go', step: 'start-invitation' });
  await reduced.shows('Waiting');
  expect(await moving(reduced)).toEqual([]);

  // Else the same would be found moving, so that the above says something.
  const usual = await bench.show('<main></main>', { events: AT_OPEN_PARTNERS });
  await usual.shows('Waiting');
  expect(await moving(usual)).toContain('cairn-turn');
});

function scrolledTo(overlay: OverlayPage): Promise<number> {
  return overlay.page.evaluate(() => scrollY);
}
