import sharp from 'sharp';
import type { Colour } from './indexed-png.ts';
import type { Typeface } from './typeface.ts';

const SHADES = 24;

/** A drawing in few colours: a ground with pictures on it, then words in a few inks. */
export type Ground = {
  readonly width: number;
  readonly height: number;
  readonly points: Uint8Array;
  readonly palette: readonly Colour[];
  /** Of each ink, the number of its palest shade in the palette; the darkest is the last of `SHADES`. */
  readonly inks: readonly number[];
};

/** Draws an SVG once, for all the pictures that share it. Its first point must have the colour of the paper. */
export async function drawGround(svg: string, inks: readonly Colour[]): Promise<Ground> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const points = new Uint8Array(info.width * info.height);
  const palette: Colour[] = [];
  const numbers = new Map<number, number>();
  for (let point = 0; point < points.length; point += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(point * 3, point * 3 + 3);
    // Edges have hundreds of mixed colours; these few bits less are not seen.
    const rough = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    const known = numbers.get(rough) ?? palette.push([red, green, blue]) - 1;
    numbers.set(rough, known);
    points[point] = known;
  }
  const paper = palette[0] ?? [255, 255, 255];
  const starts = inks.map((ink) => {
    const start = palette.length;
    for (let shade = 1; shade <= SHADES; shade += 1) palette.push(mix(paper, ink, shade / SHADES));
    return start;
  });
  if (palette.length > 256) throw new Error(`A preview has ${palette.length} colours, and a palette holds 256.`);
  return { width: info.width, height: info.height, points, palette, inks: starts };
}

/** Sets one line of words; `y` is its base line. */
export async function setLine(
  ground: Ground,
  face: Typeface,
  words: string,
  ink: number,
  x: number,
  y: number,
): Promise<void> {
  let pen = x;
  for (const character of words) {
    const glyph = await face.glyphOf(character);
    if (glyph) blit(ground, glyph, ground.inks[ink] ?? 0, Math.round(pen) + glyph.left, y + glyph.top);
    pen += face.advanceOf(character);
  }
}

type Blot = { readonly width: number; readonly height: number; readonly coverage: Uint8Array };

function blit({ width, points }: Ground, blot: Blot, firstShade: number, x: number, y: number): void {
  for (let row = 0; row < blot.height; row += 1) {
    for (let column = 0; column < blot.width; column += 1) {
      const shade = Math.round(((blot.coverage[row * blot.width + column] ?? 0) / 255) * SHADES);
      if (shade > 0) points[(y + row) * width + x + column] = firstShade + shade - 1;
    }
  }
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
}
