import sharp from 'sharp';
import { type Colour, type IndexedPicture, ROW_START } from './indexed-png.ts';
import type { Glyph, Typeface } from './typeface.ts';

const SHADES = 24;

/** What many pictures have in common: a drawing in few colours, and the inks for the words that go on it. */
export type Ground = IndexedPicture & {
  /** Of each ink, the number of its palest shade in the palette; the darkest is the last of `SHADES`. */
  readonly inks: readonly number[];
};

/** Draws an SVG once. Its first point must have the colour of the paper. */
export async function drawGround(svg: string, inks: readonly Colour[]): Promise<Ground> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const rows = new Uint8Array((width + ROW_START) * height);
  const palette: Colour[] = [];
  const numbers = new Map<number, number>();
  for (let point = 0; point < width * height; point += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(point * 3, point * 3 + 3);
    // Edges have hundreds of mixed colours; these few bits less are not seen.
    const rough = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    const known = numbers.get(rough) ?? palette.push([red, green, blue]) - 1;
    numbers.set(rough, known);
    rows[point + ROW_START * (Math.floor(point / width) + 1)] = known;
  }
  const paper = palette[0] ?? [255, 255, 255];
  const starts = inks.map((ink) => {
    const start = palette.length;
    for (let shade = 1; shade <= SHADES; shade += 1) palette.push(mix(paper, ink, shade / SHADES));
    return start;
  });
  if (palette.length > 256) throw new Error(`A preview has ${palette.length} colours, and a palette holds 256.`);
  return { width, height, rows, palette, inks: starts };
}

/** Where a line of words goes: `y` is its base line, `ink` one of the ground's. */
export type Line = {
  readonly face: Typeface;
  readonly words: string;
  readonly ink: number;
  readonly x: number;
  readonly y: number;
};

/** Sets one line of words. The typeface must know their characters: see `Typeface.learn`. */
export function setLine(picture: Ground, { face, words, ink, x, y }: Line): void {
  let pen = x;
  for (const character of words) {
    const glyph = face.glyphOf(character);
    if (glyph) blit(picture, glyph, picture.inks[ink] ?? 0, Math.round(pen) + glyph.left, y + glyph.top);
    pen += face.advanceOf(character);
  }
}

function blit(
  { width, rows }: Ground,
  { width: across, height, coverage }: Glyph,
  firstShade: number,
  x: number,
  y: number,
): void {
  for (let row = 0; row < height; row += 1) {
    const start = (y + row) * (width + ROW_START) + ROW_START + x;
    for (let column = 0; column < across; column += 1) {
      const shade = ((coverage[row * across + column] ?? 0) * SHADES + 127) / 255;
      if (shade >= 1) rows[start + column] = firstShade + Math.floor(shade) - 1;
    }
  }
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
}
