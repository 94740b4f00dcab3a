import { create, type Font } from 'fontkitten';
import sharp from 'sharp';

/** One character as drawn: how much of each point it covers, from 0 to 255, and where that lies from the pen. */
export type Glyph = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly coverage: Uint8Array;
};

/** A typeface at one size, in points of the picture. */
export type Typeface = {
  readonly size: number;
  widthOf(words: string): number;
  /** Where the pen goes on after one character. */
  advanceOf(character: string): number;
  /** Draws the characters that it has not met yet. */
  learn(words: string): Promise<void>;
  /** A character that was learned; nothing for one that leaves no ink. */
  glyphOf(character: string): Glyph | undefined;
};

/** Draws from a font file, so that a picture is the same on every machine, whatever fonts it has. */
export function typeface(file: Uint8Array, size: number): Typeface {
  const font = create(Buffer.from(file));
  if (font.isCollection) throw new Error('A preview is drawn with one font, and this file holds several.');
  const scale = size / font.unitsPerEm;
  const drawn = new Map<string, Glyph | undefined>();
  const advances = new Map<string, number>();
  const advanceOf = (character: string): number => {
    const advance = advances.get(character) ?? glyphIn(font, character).advanceWidth * scale;
    advances.set(character, advance);
    return advance;
  };
  return {
    size,
    advanceOf,
    widthOf: (words) => [...words].reduce((width, character) => width + advanceOf(character), 0),
    async learn(words) {
      const unknown = [...new Set(words)].filter((character) => !drawn.has(character));
      for (const character of unknown) drawn.set(character, await drawGlyph(font, character, scale));
    },
    glyphOf: (character) => drawn.get(character),
  };
}

/** Every kind of space is drawn as the plain one: few fonts have the narrow one that French needs. */
function glyphIn(font: Font, character: string) {
  return font.glyphForCodePoint((/\s/.test(character) ? ' ' : character).codePointAt(0) ?? 0);
}

async function drawGlyph(font: Font, character: string, scale: number): Promise<Glyph | undefined> {
  const { path, bbox } = glyphIn(font, character);
  const left = Math.floor(bbox.minX * scale);
  const top = Math.floor(-bbox.maxY * scale);
  const width = Math.ceil(bbox.maxX * scale) - left;
  const height = Math.ceil(-bbox.minY * scale) - top;
  if (!(width > 0 && height > 0)) return undefined;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="#fff" transform="translate(${-left} ${-top}) scale(${scale} ${-scale})" d="${path.toSVG()}"/></svg>`;
  const { data } = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer({ resolveWithObject: true });
  return { width, height, left, top, coverage: data };
}
