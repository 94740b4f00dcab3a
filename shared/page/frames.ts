import type { Box } from '#shared/target/snapshot.ts';

/** The document in a frame; nothing where it comes from another origin. */
export function documentIn(element: Element): Document | null {
  return isFrame(element) ? element.contentDocument : null;
}

/** The frame that a document is shown in; nothing for the outermost one that we may look at. */
export function frameOf(inside: Document): Element | null {
  // Our own code runs in the outermost: what is around that is none of our business.
  return inside === document ? null : (inside.defaultView?.frameElement ?? null);
}

/** Where a box lies in the outermost viewport. */
export function toTop(box: Box, inside: Document): Box {
  const frame = frameOf(inside);
  if (!frame) return box;
  const { x, y, scaleX, scaleY } = contentOf(frame);
  const outer = {
    x: x + box.x * scaleX,
    y: y + box.y * scaleY,
    width: box.width * scaleX,
    height: box.height * scaleY,
  };
  return toTop(outer, frame.ownerDocument);
}

/** The point of a frame's own viewport that lies at a point of the document around it. */
export function intoFrame(frame: Element, x: number, y: number): { readonly x: number; readonly y: number } {
  const content = contentOf(frame);
  return { x: (x - content.x) / content.scaleX, y: (y - content.y) / content.scaleY };
}

/** Where the content of a frame begins, within its border and padding, and by how much it is drawn larger. */
function contentOf(frame: Element): { x: number; y: number; scaleX: number; scaleY: number } {
  const { x, y, width, height } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const scaleX = scaleOf(width, isFrame(frame) ? frame.offsetWidth : 0);
  const scaleY = scaleOf(height, isFrame(frame) ? frame.offsetHeight : 0);
  return {
    x: x + (frame.clientLeft + (Number.parseFloat(paddingLeft) || 0)) * scaleX,
    y: y + (frame.clientTop + (Number.parseFloat(paddingTop) || 0)) * scaleY,
    scaleX,
    scaleY,
  };
}

function scaleOf(drawn: number, laidOut: number): number {
  return drawn > 0 && laidOut > 0 ? drawn / laidOut : 1;
}

function isFrame(element: Element): element is HTMLIFrameElement | HTMLFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}
