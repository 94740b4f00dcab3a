import regularFile from '@fontsource/roboto/files/roboto-latin-400-normal.woff?inline';
import boldFile from '@fontsource/roboto/files/roboto-latin-700-normal.woff?inline';
import { LIGHT } from '#shared/page/tokens.ts';
import mark from '../assets/cairn.svg?raw';
import { breakLines } from './break-lines.ts';
import { drawGround, type Ground, setLine } from './canvas.ts';
import { type Colour, indexedPng } from './indexed-png.ts';
import { type Typeface, typeface } from './typeface.ts';

/** The words of one picture, from top to bottom. */
export type PreviewWords = { readonly above: string; readonly title: string; readonly below: string };

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 96;
const INK = 0;
const QUIET = 1;

const bold = bytesOf(boldFile);
const name = typeface(bold, 40);
const small = typeface(bytesOf(regularFile), 32);
/** The largest that the title fits into is taken. */
const TITLES = [
  { face: typeface(bold, 76), lines: 3 },
  { face: typeface(bold, 60), lines: 4 },
  { face: typeface(bold, 44), lines: 6 },
] as const;

let ground: Promise<Ground> | undefined;

/** The picture that others show beside a link, 1200 by 630, as PNG. The same words give the same bytes on every machine. */
export async function previewPicture(words: PreviewWords): Promise<Buffer> {
  ground ??= drawGround(groundSvg(), [colourOf(LIGHT.ink), colourOf(LIGHT.quiet)]);
  const shared = await ground;
  const points = spare.pop() ?? new Uint8Array(shared.points.length);
  points.set(shared.points);
  const picture = { ...shared, points };
  await setLine(picture, name, 'Cairn', INK, MARGIN + 72, 128);
  await setLine(picture, small, words.above, QUIET, MARGIN, 216);
  const { face, lines } = titleLines(words.title);
  for (const [index, line] of lines.entries())
    await setLine(picture, face, line, INK, MARGIN, 216 + Math.round(face.size * (1.25 + index * 1.15)));
  await setLine(picture, small, words.below, QUIET, MARGIN, HEIGHT - 64);
  const png = indexedPng(picture);
  spare.push(points);
  return png;
}

// New memory for every picture had the collector walk the whole build for it again and again.
const spare: Uint8Array[] = [];

function titleLines(title: string): { readonly face: Typeface; readonly lines: readonly string[] } {
  const width = WIDTH - 2 * MARGIN;
  for (const { face, lines } of TITLES) {
    const found = breakLines(title, { lines, width }, face.widthOf);
    if (found) return { face, lines: found };
  }
  throw new Error(`The title "${title}" is too long for a preview.`);
}

function groundSvg(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="${LIGHT.paper}"/>
    <rect x="0" y="${HEIGHT - 16}" width="${WIDTH}" height="16" fill="${LIGHT.teal}"/>
    <g transform="translate(${MARGIN} 82)">${mark.replace('<svg ', '<svg x="0" y="0" ').replace('width="32" height="32"', 'width="56" height="56"')}</g>
  </svg>`;
}

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}

function colourOf(hex: string): Colour {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
