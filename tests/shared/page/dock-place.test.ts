import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DockStand } from '#shared/page/dock-stand.ts';
import { type Control, type Ground, SACRED } from '#shared/page/place-card.ts';
import { dockBox, dockSide } from '#shared/page/place-dock.ts';
import { overlap, type Rect, type Size } from '#shared/page/rect.ts';

const LAPTOP: Size = { width: 1280, height: 800 };
const AT_THE_RIGHT: Rect = { x: 1100, y: 300, width: 80, height: 30 };
const AT_THE_LEFT: Rect = { x: 20, y: 300, width: 80, height: 30 };

function ground(targets: readonly Rect[], controls: readonly Control[] = [], viewport = LAPTOP): Ground {
  return { viewport, targets, controls };
}

const anyRect = fc.record({
  x: fc.integer({ min: -200, max: 2000 }),
  y: fc.integer({ min: -200, max: 1200 }),
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 300 }),
});
const anyWindow = fc.record({
  width: fc.integer({ min: 200, max: 2400 }),
  height: fc.integer({ min: 200, max: 1400 }),
});
const anySide = fc.constantFrom('left' as const, 'right' as const);

test('a dock covers neither what is pointed at nor a button of a dialog, and leaves most of the window to the page', () => {
  fc.assert(
    fc.property(anyWindow, anySide, fc.array(anyRect, { maxLength: 3 }), anyRect, (viewport, last, targets, button) => {
      const side = dockSide(ground(targets, [{ ...button, weight: SACRED }], viewport), last);
      const box = side && dockBox(side, viewport);
      if (!box) return;
      expect([...targets, button].some((kept) => overlap(box, kept))).toBe(false);
      expect(box.width).toBeLessThanOrEqual(0.4 * viewport.width);
      expect(box.x === 0 || box.x + box.width === viewport.width).toBe(true);
      expect(box.height).toBe(viewport.height);
    }),
  );
});

test('it stays at its side while it is in nobody’s way there, else goes to the other one, else there is none', () => {
  expect(dockSide(ground([AT_THE_LEFT]), 'right')).toBe('right');
  expect(dockSide(ground([AT_THE_RIGHT]), 'right')).toBe('left');
  expect(dockSide(ground([AT_THE_LEFT, AT_THE_RIGHT]), 'right')).toBeUndefined();
  const link = { ...AT_THE_RIGHT, weight: 10 };
  expect(dockSide(ground([], [link]), 'right')).toBe('right');
});

test('a phone and a page at 400 % zoom have no room for a dock', () => {
  for (const viewport of [
    { width: 390, height: 780 },
    { width: 320, height: 256 },
    { width: 1280, height: 300 },
  ])
    expect(dockSide(ground([], [], viewport), 'right')).toBeUndefined();
});

test('it does not come and go between two steps: it is back once there was room for a second, and the card is in no hand', () => {
  const dock = new DockStand();
  const [none, free] = [ground([AT_THE_LEFT, AT_THE_RIGHT]), ground([])];
  const sides = (
    [
      [free, 0],
      [none, 100],
      [free, 200],
      [none, 900],
      [free, 1000],
      [free, 1900],
    ] as const
  ).map(([at, now]) => dock.look(at, now, false));
  expect(sides).toEqual(['right', undefined, undefined, undefined, undefined, undefined]);
  expect(dock.look(free, 2100, true)).toBeUndefined();
  expect(dock.look(free, 2200, false)).toBe('right');
});

test('asked for, it comes at once, and goes to the side that was asked for', () => {
  const dock = new DockStand();
  expect(dock.look(ground([AT_THE_LEFT, AT_THE_RIGHT]), 0, false)).toBeUndefined();
  dock.begin();
  expect(dock.look(ground([]), 10, true)).toBe('right');
  dock.cross();
  expect(dock.look(ground([]), 20, true)).toBe('left');
  dock.cross();
  expect(dock.look(ground([AT_THE_RIGHT]), 30, false)).toBe('left');
});
