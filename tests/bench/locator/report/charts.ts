import type { Bin } from '../figures/measures.ts';
import type { MethodName } from '../methods.ts';
import type { Point } from './curve.ts';

/** Charts as inline SVG; colours come from the page's style, so that they follow light and dark. */

const WIDTH = 420;
const HEIGHT = 280;
const LEFT = 44;
const BOTTOM = 36;
const TOP = 10;

const across = (share: number) => LEFT + share * (WIDTH - LEFT - 24);
const up = (share: number) => HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);

export type Line = { readonly method: MethodName; readonly points: readonly Point[] };

/** Found targets over false answers, from 0 to `most`. */
export function curveChart(title: string, lines: readonly Line[], most: number): string {
  const drawn = lines.map(({ method, points }) => {
    const path = points.map(({ falseAnswers, found }) => `${round(across(falseAnswers / most))},${round(up(found))}`);
    return `<polyline class="line ${classOf(method)}" points="${path.join(' ')}"/>`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: `${round(100 * most * at)} %` }));
  return frame(title, 'absent targets answered', 'present targets found', ticks, drawn.join(''));
}

/** How often the locator was right beside how sure it said it was; bigger points stand for more cases. */
export function calibrationChart(title: string, bins: readonly Bin[]): string {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const points = bins.map(({ sure, right, count }) => {
    const size = 3 + 7 * Math.sqrt(count / most);
    const said = `says ${percent(sure)}, is ${percent(right)} (${count} cases)`;
    return `<circle class="cairn" cx="${round(across(sure))}" cy="${round(up(right))}" r="${round(size)}"><title>${said}</title></circle>`;
  });
  const even = `<line class="even" x1="${across(0)}" y1="${up(0)}" x2="${across(1)}" y2="${up(1)}"/>`;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: percent(at) }));
  return frame(title, 'says', 'is right', ticks, even + points.join(''));
}

export type Bars = {
  readonly label: string;
  readonly values: readonly { readonly method: MethodName; readonly value: number }[];
};

export function barChart(title: string, groups: readonly Bars[]): string {
  const room = 1 / Math.max(1, groups.length);
  const bars = groups.flatMap(({ values }, group) =>
    values.map(({ method, value }, at) => {
      const width = (room * 0.8) / values.length;
      const x = across(group * room + room * 0.1 + at * width);
      const size = `width="${round(across(width) - across(0) - 1)}" height="${round(up(0) - up(value))}"`;
      return `<rect class="${classOf(method)}" x="${round(x)}" y="${round(up(value))}" ${size}><title>${method}: ${percent(value)}</title></rect>`;
    }),
  );
  const ticks = groups.map(({ label }, group) => ({ at: (group + 0.5) * room, label }));
  return frame(title, '', 'found', ticks, bars.join(''));
}

type Tick = { readonly at: number; readonly label: string };

function frame(title: string, below: string, beside: string, ticks: readonly Tick[], inside: string): string {
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (at) =>
      `<line class="grid" x1="${across(0)}" x2="${across(1)}" y1="${up(at)}" y2="${up(at)}"/>` +
      `<text x="${LEFT - 6}" y="${up(at) + 4}" text-anchor="end">${round(100 * at)}</text>`,
  );
  const marks = ticks.map(
    ({ at, label }) => `<text x="${across(at)}" y="${HEIGHT - BOTTOM + 14}" text-anchor="middle">${label}</text>`,
  );
  const named = `<text x="${across(0.5)}" y="${HEIGHT - 4}" text-anchor="middle">${below}</text><text x="${LEFT}" y="${TOP - 2}">${beside}, %</text>`;
  return `<figure><figcaption>${title}</figcaption><svg viewBox="0 -8 ${WIDTH} ${HEIGHT + 8}" role="img" aria-label="${title}">${grid.join('')}${marks.join('')}${named}${inside}</svg></figure>`;
}

export function classOf(method: MethodName): string {
  return method.replaceAll('+', 'p');
}

function percent(share: number): string {
  return `${round(100 * share)} %`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
