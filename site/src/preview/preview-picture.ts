import { LIGHT } from '#shared/page/tokens.ts';
import { breakLines } from './break-lines.ts';
import { drawGround, type Line, setLine } from './canvas.ts';
import { type Colour, indexedPng } from './indexed-png.ts';
import { type Typeface, typeface } from './typeface.ts';

/** The words of one picture, from top to bottom. */
export type PreviewWords = { readonly above: string; readonly title: string; readonly below: string };

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 96;
const INK = 0;
const QUIET = 1;

/** What a picture is drawn with: two font files, and the mark as SVG. */
export type PreviewParts = { readonly bold: Uint8Array; readonly regular: Uint8Array; readonly mark: string };

/** Draws the picture that others show beside a link, 1200 by 630, as PNG. The same words give the same bytes everywhere. */
export type PreviewPress = (words: PreviewWords) => Promise<Buffer>;

export function previewPress({ bold, regular, mark }: PreviewParts): PreviewPress {
  const name = typeface(bold, 40);
  const small = typeface(regular, 32);
  // The largest that the title fits into is taken.
  const titles = [
    { face: typeface(bold, 76), lines: 3 },
    { face: typeface(bold, 60), lines: 4 },
    { face: typeface(bold, 44), lines: 6 },
  ];
  const ground = drawGround(groundSvg(mark), [colourOf(LIGHT.ink), colourOf(LIGHT.quiet)]);
  return async ({ above, title, below }) => {
    const shared = await ground;
    const fitted = titleLines(title, titles);
    const lines: readonly Line[] = [
      { face: name, words: 'Cairn', ink: INK, x: MARGIN + 72, y: 128 },
      { face: small, words: above, ink: QUIET, x: MARGIN, y: 216 },
      ...fitted.lines.map((words, index) => {
        const y = 216 + Math.round(fitted.face.size * (1.25 + index * 1.15));
        return { face: fitted.face, words, ink: INK, x: MARGIN, y };
      }),
      { face: small, words: below, ink: QUIET, x: MARGIN, y: HEIGHT - 64 },
    ];
    for (const { face, words } of lines) await face.learn(words);
    const picture = { ...shared, rows: shared.rows.slice() };
    for (const line of lines) setLine(picture, line);
    return indexedPng(picture);
  };
}

type TitleSize = { readonly face: Typeface; readonly lines: number };

function titleLines(title: string, sizes: readonly TitleSize[]): { face: Typeface; lines: readonly string[] } {
  const width = WIDTH - 2 * MARGIN;
  for (const { face, lines } of sizes) {
    const found = breakLines(title, { lines, width }, face.widthOf);
    if (found) return { face, lines: found };
  }
  // Nobody should have to shorten a title for a picture's sake: its beginning must do.
  return titleLines(`${title.replace(/ ?…$/, '').replace(/(?: [^ ]*|.)$/, '')} …`, sizes);
}

function groundSvg(mark: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="${LIGHT.paper}"/>
    <rect x="0" y="${HEIGHT - 16}" width="${WIDTH}" height="16" fill="${LIGHT.teal}"/>
    <g transform="translate(${MARGIN} 82)">${mark.replace('<svg ', '<svg x="0" y="0" ').replace('width="32" height="32"', 'width="56" height="56"')}</g>
  </svg>`;
}

function colourOf(hex: string): Colour {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
