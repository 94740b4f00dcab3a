import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Control,
  type Ground,
  placeCard,
  placeChip,
  type Rect,
  type Size,
  sideForArrow,
} from '#shared/page/place-card.ts';

const CARD = { width: 370, height: 420, least: 420 };
const LAPTOP: Size = { width: 1280, height: 800 };

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function ground(viewport: Size, targets: readonly Rect[], controls: readonly Control[] = []): Ground {
  return { viewport, targets, controls };
}

const anyTarget = fc.record({
  x: fc.integer({ min: -200, max: 1400 }),
  y: fc.integer({ min: -200, max: 1000 }),
  width: fc.integer({ min: 1, max: 300 }),
  height: fc.integer({ min: 1, max: 120 }),
});

test('on a laptop the card covers no button, wherever that is', () => {
  fc.assert(
    fc.property(anyTarget, (target) => {
      const card = { ...placeCard(CARD, ground(LAPTOP, [target])), ...CARD };
      expect(overlap(card, target)).toBe(false);
    }),
  );
});

test('card and chip never leave the window', () => {
  const anyWindow = fc.record({
    width: fc.integer({ min: 480, max: 2000 }),
    height: fc.integer({ min: 440, max: 1200 }),
  });
  fc.assert(
    fc.property(anyWindow, fc.array(anyTarget, { maxLength: 5 }), (viewport, targets) => {
      for (const spot of [
        placeCard(CARD, ground(viewport, targets)),
        placeChip({ width: 200, height: 44 }, viewport, targets),
      ]) {
        expect(spot.x).toBeGreaterThanOrEqual(0);
        expect(spot.y).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('the card stays where it is as long as it is in nobody’s way', () => {
  const last = { x: 700, y: 300 };
  expect(placeCard(CARD, ground(LAPTOP, [{ x: 20, y: 20, width: 80, height: 30 }]), last)).toEqual(last);
  expect(placeCard(CARD, ground(LAPTOP, [{ x: 720, y: 320, width: 80, height: 30 }]), last)).not.toEqual(last);
});

test('on a phone the card lies at the bottom, or at the top where the button is at the bottom', () => {
  const phone = { width: 390, height: 780 };
  const card = { width: 390, height: 300, least: 300 };
  expect(placeCard(card, ground(phone, [{ x: 20, y: 40, width: 80, height: 30 }]))).toEqual({ x: 0, y: 480 });
  expect(placeCard(card, ground(phone, [{ x: 20, y: 700, width: 80, height: 30 }]))).toEqual({ x: 0, y: 0 });
});

test('the arrow stands on the side that is neither under the card nor outside of the window', () => {
  const target = { x: 0, y: 100, width: 80, height: 30 };
  expect(sideForArrow(target, LAPTOP, undefined)).toBe('right');
  expect(sideForArrow(target, LAPTOP, { x: 90, y: 90, width: 370, height: 420 })).toBe('top');
});

test('where no place is large enough, the card is made less tall rather than cover an answer', () => {
  const answers = [
    { x: 272, y: 264, width: 480, height: 144 },
    { x: 768, y: 264, width: 480, height: 144 },
  ];
  const { room = Number.NaN, ...spot } = placeCard(
    { width: 372, height: 515, least: 515 },
    ground({ width: 1280, height: 720 }, answers),
  );
  const card = { ...spot, width: 372, height: room };
  expect(answers.some((answer) => overlap(card, answer))).toBe(false);
  expect(card.y + card.height).toBeLessThanOrEqual(720);
});

test('the card goes where it hides nothing that the customer works with', () => {
  const inPanel = { x: 980, y: 500, width: 280, height: 40, weight: 10 };
  const inSidebar = { x: 12, y: 500, width: 200, height: 40, weight: 1 };
  const spot = placeCard(CARD, ground(LAPTOP, [], [inPanel, inSidebar]));
  expect(overlap({ ...spot, ...CARD }, inPanel)).toBe(false);
  expect(overlap({ ...spot, ...CARD }, inSidebar)).toBe(false);
});
