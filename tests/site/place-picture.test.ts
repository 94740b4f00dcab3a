import { expect, test } from 'vitest';
import { AREAS, REGIONS } from '#shared/guide/place.ts';
import { type Box, drawPlace, PICTURE, placeOf } from '../../site/src/guide/place-picture.ts';
import { sayPlace } from '../../site/src/guide/place-words.ts';

const places = [undefined, ...AREAS].flatMap((area) =>
  [undefined, ...REGIONS].map((region) => ({ ...(area && { area }), ...(region && { region }) })),
);

test('every place has a spot inside its area, and its area inside the picture', () => {
  const screen = { x: 0, y: 0, ...PICTURE };
  for (const place of places) {
    const { area, spot } = drawPlace(place);
    expect(isInside(area, screen), JSON.stringify(place)).toBe(true);
    if (spot) expect(isInside(spot, area), JSON.stringify(place)).toBe(true);
  }
});

test('no two places are drawn or said alike', () => {
  const drawn = new Set(places.map((place) => JSON.stringify(drawPlace(place))));
  expect(drawn.size).toBe(places.length);
  for (const language of ['en', 'fr'] as const) {
    const inAreas = places.filter(({ area }) => area !== 'main');
    expect(new Set(inAreas.map((place) => sayPlace(place, language))).size).toBe(inAreas.length);
  }
});

test('where no source says where, nothing is drawn', () => {
  const step = { id: 'a', do: { en: 'Select it.', fr: 'Choisissez-le.' } };
  expect(placeOf(step)).toBeUndefined();
  expect(placeOf({ ...step, target: 'unknown' })).toBeUndefined();
  expect(placeOf({ ...step, target: { role: 'button', label: 'continue' } })).toBeUndefined();
  expect(placeOf({ ...step, target: { role: 'menuitem', label: 'delete' } })).toEqual({ area: 'menu' });
});

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.width > 0 &&
    inner.height > 0 &&
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
