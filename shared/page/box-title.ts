import { givenName } from './accessible-name.ts';
import type { Sight } from './flat-tree.ts';
import { readableText } from './readable-text.ts';
import { isTag } from './tag-of.ts';

/** Reads the titles of boxes: legends, captions, the names of groups. Each is read once; empty where a box has none. */
export function boxTitles(eyes: Sight): (box: Element) => string {
  const known = new Map<Element, string>();
  return (box) => {
    const title = known.get(box) ?? readTitle(box, eyes);
    known.set(box, title);
    return title;
  };
}

function readTitle(box: Element, eyes: Sight): string {
  const given = givenName(box, eyes);
  if (given) return given;
  if (isTag(box, 'table')) return box.caption ? readableText(box.caption, eyes) : '';
  const legend = isTag(box, 'fieldset') ? box.querySelector(':scope > legend') : null;
  return legend ? readableText(legend, eyes) : '';
}
