import { encode } from 'uqr';

/** A QR code as the path of an SVG: every line of dark points is one stroke, one unit high. `size` is its side. */
export type QrPath = { readonly size: number; readonly path: string };

/** Low error correction and no quiet zone: paper is clean, and whoever draws it leaves the margin. */
export function qrPath(text: string): QrPath {
  const path = drawn.get(text) ?? drawQrPath(text);
  drawn.set(text, path);
  return path;
}

// Both languages of a guide have the same address, and to find its best mask takes as long as all the rest of its head.
const drawn = new Map<string, QrPath>();

function drawQrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  return { size, path: data.map(rowPath).join('') };
}

function rowPath(row: readonly boolean[], y: number): string {
  const runs = row.flatMap((dark, x) => (dark && !row[x - 1] ? [{ x, length: lengthAt(row, x) }] : []));
  return runs
    .map(({ x, length }, index) => {
      const before = runs[index - 1];
      return `${before ? `m${x - before.x - before.length} 0` : `M${x} ${y + 0.5}`}h${length}`;
    })
    .join('');
}

function lengthAt(row: readonly boolean[], start: number): number {
  const end = row.indexOf(false, start);
  return (end === -1 ? row.length : end) - start;
}
