import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAt, placeNamed, spotOf } from '#shared/page/chosen-place.ts';
import { type Control, type Ground, placeCard, placeChip, SACRED } from '#shared/page/place-card.ts';
import { overlap, type Rect, type Size } from '#shared/page/rect.ts';
import { sideForArrow } from '#shared/page/side-for-arrow.ts';

const CARD = { width: 370, height: 420, least: 420 };
const LAPTOP: Size = { width: 1280, height: 800 };

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
        placeChip({ width: 200, height: 44 }, ground(viewport, targets)),
      ]) {
        expect(spot.x).toBeGreaterThanOrEqual(0);
        expect(spot.y).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('the card stays where it is as long as it is in nobody’s way', () => {
  const last = { x: 700, y: 300 };
  expect(placeCard(CARD, ground(LAPTOP, [{ x: 20, y: 20, width: 80, height: 30 }]), { last })).toEqual(last);
  expect(placeCard(CARD, ground(LAPTOP, [{ x: 720, y: 320, width: 80, height: 30 }]), { last })).not.toEqual(last);
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

const anySpot = fc.record({ x: fc.integer({ min: -100, max: 1300 }), y: fc.integer({ min: -100, max: 900 }) });
const anyPlace = fc.record({
  across: fc.double({ min: 0, max: 1, noNaN: true }),
  down: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('wherever the customer puts it, the card covers neither what is pointed at nor a button of a dialog', () => {
  fc.assert(
    fc.property(anySpot, anyTarget, anyTarget, (wanted, target, button) => {
      const card = {
        ...placeCard(CARD, ground(LAPTOP, [target], [{ ...button, weight: SACRED }]), { wanted }),
        ...CARD,
      };
      expect(overlap(card, target)).toBe(false);
      // Two of them may leave no room at all; then the target comes first.
      const alone = placeCard(CARD, ground(LAPTOP, [], [{ ...button, weight: SACRED }]), { wanted });
      expect(overlap({ ...alone, ...CARD }, button)).toBe(false);
    }),
  );
});

test('a card that was put where nothing is in its way stays there, whatever else it hides', () => {
  const wanted = { x: 500, y: 200 };
  const link = { x: 520, y: 220, width: 100, height: 30, weight: 10 };
  expect(placeCard(CARD, ground(LAPTOP, [{ x: 20, y: 20, width: 80, height: 30 }], [link]), { wanted })).toEqual(
    wanted,
  );
});

test('a card that was put onto its target is moved just beside it', () => {
  const target = { x: 600, y: 300, width: 80, height: 30 };
  expect(placeCard(CARD, ground(LAPTOP, [target]), { wanted: { x: 560, y: 200 } })).toEqual({ x: 688, y: 200 });
});

test('a card in use stays where it is unless it covers a target or a dialog’s button, and then goes no further than it must', () => {
  const held = { x: 500, y: 200 };
  const link = { x: 520, y: 220, width: 100, height: 30, weight: 10 };
  const away = ground(LAPTOP, [{ x: 20, y: 20, width: 80, height: 30 }], [link]);
  expect(placeCard(CARD, away, { last: held, wanted: { x: 12, y: 12 }, held })).toEqual(held);
  fc.assert(
    fc.property(anySpot, anyTarget, (spot, target) => {
      const placed = placeCard(CARD, ground(LAPTOP, [target]), { last: spot, held: spot });
      expect(overlap({ ...placed, ...CARD }, target)).toBe(false);
    }),
  );
  const low = { x: 500, y: 500, room: 280 };
  expect(placeCard(CARD, ground(LAPTOP, []), { last: low, held: low })).toEqual(low);
});

test('the place that was chosen holds in a window of another size, and for the chip', () => {
  const chip = { width: 200, height: 44 };
  fc.assert(
    fc.property(anyPlace, fc.constantFrom(CARD, chip), (place, size) => {
      const again = placeAt(spotOf(place, size, LAPTOP), size, LAPTOP);
      expect(again.across).toBeCloseTo(place.across);
      expect(again.down).toBeCloseTo(place.down);
    }),
  );
  const small = { width: 700, height: 500 };
  const corner = placeNamed('bottom-right');
  expect(corner && spotOf(corner, chip, small)).toEqual({ x: 488, y: 444 });
});

test('on a phone the card is put at the top or at the bottom', () => {
  const phone = { width: 390, height: 780 };
  const card = { width: 390, height: 300, least: 300 };
  expect(placeCard(card, ground(phone, []), { wanted: { x: 0, y: 60 } })).toEqual({ x: 0, y: 0 });
  expect(placeCard(card, ground(phone, []), { wanted: { x: 0, y: 400 } })).toEqual({ x: 0, y: 480 });
});

test('at 400 % zoom the card takes the room that a target in the middle leaves', () => {
  const target = { x: 20, y: 100, width: 200, height: 28 };
  const placed = placeCard({ width: 320, height: 140, least: 140 }, ground({ width: 320, height: 256 }, [target]));
  expect(placed).toEqual({ x: 0, y: 136, room: 120 });
});

test('on a phone the card goes to the top rather than onto the buttons of a dialog', () => {
  const confirm = { x: 200, y: 700, width: 120, height: 40, weight: SACRED };
  const card = { width: 390, height: 300, least: 300 };
  expect(placeCard(card, ground({ width: 390, height: 780 }, [], [confirm]))).toEqual({ x: 0, y: 0 });
});

test('in a small window the card is made low rather than lie on the buttons of a dialog', () => {
  const small = { width: 640, height: 360 };
  const button = { x: 260, y: 190, width: 120, height: 24, weight: SACRED };
  const { room = Number.NaN, ...spot } = placeCard(
    { width: 372, height: 336, least: 200 },
    ground(small, [], [button]),
  );
  expect(overlap({ ...spot, width: 372, height: room }, button)).toBe(false);
  expect(room).toBeGreaterThan(132);
});
