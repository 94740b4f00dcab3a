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

/** Reads what two sightings of one element are compared by. Path and words nearby only when they are asked for. */
export function traitsOn(document: Document, eyes: Sight): (found: Found, face: Face) => Traits {
  const pathOf = pathsOf();
  let nearby: ReturnType<typeof nearbyWords> | undefined;
  return ({ element }, face) => ({
    tag: element.localName,
    id: element.id,
    classes: [...element.classList].filter((name) => !PASSING.test(name)),
    text: isField(element) ? (element.getAttribute('placeholder') ?? '') : readableText(element, eyes),
    alt: element.getAttribute('alt') ?? '',
    get xpath() {
      return pathOf(element);
    },
    get nearby() {
      nearby ??= nearbyWords(document, eyes);
      return nearby(element, face);
    },
  });
}

/** Tells paths: `/html[1]/body[1]/…`; within a shadow root or a frame, from there. Counts the siblings of each parent once. */
function pathsOf(): (element: Element) => string {
  const ranks = new Map<Node, ReadonlyMap<Element, number>>();
  const rankOf = (element: Element): number => {
    const parent = parentOf(element);
    if (!parent) return 1;
    const known = ranks.get(parent) ?? ranked(parent);
    ranks.set(parent, known);
    return known.get(element) ?? 1;
  };
  return (element) => {
    let path = '';
    for (let at: Node | null = element; isElement(at); at = parentOf(at))
      path = `/${at.localName}[${rankOf(at)}]${path}`;
    return path;
  };
}

/** The number of each among those of the same name, from 1. */
function ranked(parent: ParentNode): ReadonlyMap<Element, number> {
  const counts = new Map<string, number>();
  const ranks = new Map<Element, number>();
  if (isElement(parent) && isClobbered(parent)) return ranks;
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const rank = (counts.get(child.localName) ?? 0) + 1;
    counts.set(child.localName, rank);
    ranks.set(child, rank);
    if (isClobbered(child)) break;
  }
  return ranks;
}
