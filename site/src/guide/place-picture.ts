import type { Place, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';

/** Where a spot lies on the small picture of the Manager, in its own units. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Area = NonNullable<Place['area']>;
export type Region = NonNullable<Place['region']>;

/** The picture is this large, in its own units; `Scene` is what stands in it besides the frame that all have. */
export const PICTURE = { width: 72, height: 48 } as const;
export type Scene = 'page' | 'dialog' | 'menu' | 'panel' | 'rows' | 'tabs';

/** What encloses the spot. No page of the Manager looks exactly so: this is its layout and no more. */
const AREAS: Readonly<Record<Area | 'page', Box & { readonly scene: Scene }>> = {
  page: { x: 1, y: 1, width: 70, height: 46, scene: 'page' },
  header: { x: 1, y: 1, width: 70, height: 8, scene: 'page' },
  sidebar: { x: 1, y: 9, width: 17, height: 38, scene: 'page' },
  main: { x: 18, y: 9, width: 53, height: 38, scene: 'page' },
  dialog: { x: 17, y: 13, width: 40, height: 25, scene: 'dialog' },
  menu: { x: 41, y: 15, width: 22, height: 23, scene: 'menu' },
  panel: { x: 45, y: 9, width: 26, height: 38, scene: 'panel' },
  'table-row': { x: 22, y: 25, width: 45, height: 8, scene: 'rows' },
  'tab-bar': { x: 22, y: 13, width: 45, height: 6, scene: 'tabs' },
};

const MARK = { width: 11, height: 6 } as const;
const EDGE = 2.5;

/** What a step's target says of its place; some roles stand in one kind of place only. Nothing where no source says where. */
export function placeOf(step: Step): Place | undefined {
  if (isChoice(step)) return commonPlace(step.branches.map(({ target }) => target));
  return placeOfTarget(step.target);
}

type MaybeTarget = Exclude<Step, { branches: unknown }>['target'];

function placeOfTarget(target: MaybeTarget): Place | undefined {
  if (!target || target === 'unknown') return undefined;
  if (target.place) return target.place;
  if (target.role === 'menuitem') return { area: 'menu' };
  return target.role === 'tab' ? { area: 'tab-bar' } : undefined;
}

/** The answers of a choice stand together: one picture is enough, and none where they do not. */
function commonPlace(targets: readonly MaybeTarget[]): Place | undefined {
  const [first, ...others] = targets.map(placeOfTarget);
  const area = first?.area;
  return area && others.every((place) => place?.area === area) ? { area } : undefined;
}

/** What to draw: the scene, the area that encloses the spot, and the spot itself where the sources are that exact. */
export function drawPlace({ area: name, region }: Place): { scene: Scene; area: Box; spot: Box | undefined } {
  const { scene, ...box } = AREAS[name ?? 'page'];
  return { scene, area: box, spot: region && spotIn(box, region) };
}

function spotIn({ x, y, width, height }: Box, region: Region): Box {
  const size = { width: Math.min(MARK.width, width - 2 * EDGE), height: Math.min(MARK.height, height / 2) };
  const inset = Math.min(EDGE, (height - size.height) / 4);
  const at = (low: string, high: string, start: number, room: number, edge: number) => {
    if (region.includes(low)) return start + edge;
    return region.includes(high) ? start + room - edge : start + room / 2;
  };
  return {
    x: at('left', 'right', x, width - size.width, EDGE),
    y: at('top', 'bottom', y, height - size.height, inset),
    ...size,
  };
}
