import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { labelsSchema } from '#shared/guide/label.ts';
import { managerPagesSchema } from '#shared/guide/page.ts';
import type { Target } from '#shared/guide/schema.ts';
import { describeTarget } from '#shared/target/describe-target.ts';
import type { Description } from '#shared/target/description.ts';
import type { Area, Box, Candidate, ElementState, Snapshot } from '#shared/target/snapshot.ts';

/** The real labels and pages. */
export const labels = labelsSchema.parse(parse(contentOf('labels.yaml')));
export const pages = managerPagesSchema.parse(parse(contentOf('manager/pages.yaml')));

function contentOf(file: string): string {
  return readFileSync(new URL(`../../../content/${file}`, import.meta.url), 'utf8');
}

/** A target as a guide writes it, with the real labels. */
export function described(target: Target): Description {
  return describeTarget(target, labels);
}

export const viewport = { width: 1280, height: 800 };

const BOXES: Readonly<Record<Area['kind'], Box>> = {
  sidebar: { x: 0, y: 60, width: 240, height: 740 },
  header: { x: 0, y: 0, width: 1280, height: 60 },
  main: { x: 240, y: 60, width: 1040, height: 740 },
  dialog: { x: 400, y: 200, width: 480, height: 400 },
  menu: { x: 900, y: 60, width: 200, height: 300 },
  panel: { x: 880, y: 60, width: 400, height: 740 },
  'table-row': { x: 260, y: 300, width: 1000, height: 48 },
  'tab-bar': { x: 260, y: 120, width: 1000, height: 48 },
};

export function area(kind: Area['kind']): Area {
  return { kind, box: BOXES[kind] };
}

/** An element before the page gives it its number; in the middle of its area unless said otherwise. */
export type Part = Omit<Candidate, 'id'>;

type More = Partial<Omit<Part, 'state' | 'areas'>> & {
  readonly in?: readonly Area['kind'][];
  readonly state?: Partial<ElementState>;
};

export function element(role: string, name: string, more: More = {}): Part {
  const { in: kinds = ['main'], state, ...given } = more;
  const areas = kinds.map(area);
  return {
    role,
    name,
    box: boxIn(areas[0]?.box ?? { x: 0, y: 0, ...viewport }, name),
    areas,
    headings: [],
    row: '',
    before: '',
    after: '',
    attributes: {},
    ...given,
    state: { disabled: false, reach: 'in-view', ...state },
  };
}

/** Not two names in one spot. */
function boxIn(frame: Box, name: string): Box {
  const down = [...name].reduce((sum, letter) => (sum * 7 + letter.charCodeAt(0)) % 97, 0) / 97;
  return { x: frame.x + frame.width / 2 - 50, y: frame.y + (frame.height - 20) * down, width: 100, height: 16 };
}

export function at(x: number, y: number, width = 100, height = 32): { readonly box: Box } {
  return { box: { x, y, width, height } };
}

export function page(language: string, ...parts: readonly Part[]): Snapshot {
  return {
    path: '/v3/ng/home',
    language,
    viewport,
    candidates: parts.map((part, index) => ({ ...part, id: index + 1 })),
  };
}
