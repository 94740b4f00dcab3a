import { type AreaKind, isSideLandmark, saidArea, shapedArea, sideLandmarkArea, type View } from './area-kind.ts';
import { boxOf } from './drawn-face.ts';
import type { Setting } from './setting.ts';

/** An element that is an area of the page. Its box is measured by whoever wants to know. */
export type AreaMark = { readonly kind: AreaKind; readonly element: Element };

/** Tells whether an element is an area, and whether what stands in it has room for a column or a bar. */
export type AreaJudge = (element: Element, role: string | null, around: Setting) => Judged;

type Judged = { readonly kind: AreaKind | undefined; readonly roomy: boolean };

/** Only blocks near the root can be a column or a bar of the page. */
const SHAPED_DEPTH = 12;
/** What is smaller than this part of the window holds neither. */
const ROOM = { width: 0.8, height: 0.6 };

export function judgeAreas(view: View): AreaJudge {
  return (element, role, around) => {
    const within = around.areas.map(({ kind }) => kind);
    const said = saidArea(element, role, within);
    if (said) return { kind: said, roomy: false };
    const landmark = isSideLandmark(element, role);
    if (!landmark && !isShapable(around)) return { kind: undefined, roomy: around.roomy };
    const box = boxOf(element);
    const kind = landmark ? sideLandmarkArea(box, view, within) : shapedArea(box, view);
    const hasBox = box.width > 0 && box.height > 0;
    const roomy = box.width >= view.width * ROOM.width || box.height >= view.height * ROOM.height;
    return { kind, roomy: around.roomy && (!hasBox || roomy) };
  };
}

function isShapable({ areas, depth, roomy }: Setting): boolean {
  return roomy && areas.length === 0 && depth >= 2 && depth <= SHAPED_DEPTH;
}

/**
 * Whether a judgement hangs on where things lie or on what an element holds, and may turn out otherwise though the element
 * is the same.
 */
export function mayTurn(element: Element, role: string | null, around: Setting): boolean {
  return isSideLandmark(element, role) || isShapable(around) || element.classList.contains('cdk-overlay-pane');
}
