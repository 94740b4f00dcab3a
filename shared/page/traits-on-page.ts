import type { Traits } from '#shared/target/snapshot.ts';
import type { Face } from './drawn-face.ts';
import type { Sight } from './flat-tree.ts';
import type { Found } from './found.ts';
import { isField } from './mute.ts';
import { nearbyWords } from './nearby-words.ts';
import { readableText } from './readable-text.ts';
import { isClobbered, isElement, parentOf } from './tag-of.ts';

/** What a framework sets and takes away while somebody works is no trait. */
const PASSING = /^(?:_?ng|mat|cdk)-|^_ng/;

/** Reads what two sightings of one element are compared by. Its place in the tree and words nearby only when they are asked for. */
export function traitsOn(document: Document, eyes: Sight): (found: Found, face: Face) => Traits {
  const places = placesInTree();
  let nearby: ReturnType<typeof nearbyWords> | undefined;
  return ({ element }, face) => ({
    tag: element.localName,
    id: element.id,
    classes: [...element.classList].filter((name) => !PASSING.test(name)),
    text: isField(element) ? (element.getAttribute('placeholder') ?? '') : readableText(element, eyes),
    alt: element.getAttribute('alt') ?? '',
    get xpath() {
      return places.pathOf(element);
    },
    get siblings() {
      return places.siblingsOf(element);
    },
    get nearby() {
      nearby ??= nearbyWords(document, eyes);
      return nearby(element, face);
    },
  });
}

/** Where elements stand in the tree. Counts the children of each parent once. */
function placesInTree() {
  const counted = new Map<Node, Children>();
  const rankOf = (element: Element): Rank => {
    const parent = parentOf(element);
    if (!parent) return ALONE;
    const children = counted.get(parent) ?? countChildren(parent);
    counted.set(parent, children);
    return { at: children.ranks.get(element) ?? 1, of: children.counts.get(element.localName) ?? 1 };
  };
  return {
    /** `/html[1]/body[1]/…`; within a shadow root or a frame, from there. */
    pathOf(element: Element): string {
      let path = '';
      for (let at: Node | null = element; isElement(at); at = parentOf(at))
        path = `/${at.localName}[${rankOf(at).at}]${path}`;
      return path;
    },
    siblingsOf(element: Element): number {
      for (let at: Node | null = element; isElement(at); at = parentOf(at)) {
        const { of } = rankOf(at);
        if (of > 1) return of;
      }
      return 1;
    },
  };
}

type Rank = { readonly at: number; readonly of: number };
const ALONE: Rank = { at: 1, of: 1 };

type Children = {
  /** The number of each among those of the same name, from 1. */
  readonly ranks: ReadonlyMap<Element, number>;
  readonly counts: ReadonlyMap<string, number>;
};

function countChildren(parent: ParentNode): Children {
  const counts = new Map<string, number>();
  const ranks = new Map<Element, number>();
  if (isElement(parent) && isClobbered(parent)) return { ranks, counts };
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const rank = (counts.get(child.localName) ?? 0) + 1;
    counts.set(child.localName, rank);
    ranks.set(child, rank);
    if (isClobbered(child)) break;
  }
  return { ranks, counts };
}
