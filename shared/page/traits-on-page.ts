import type { Traits } from '#shared/target/snapshot.ts';
import type { Face } from './drawn-face.ts';
import type { Sight } from './flat-tree.ts';
import type { Found } from './found.ts';
import { isField } from './mute.ts';
import { nearbyWords } from './nearby-words.ts';
import { readableText } from './readable-text.ts';

/** What a framework sets and takes away while somebody works is no trait. */
const PASSING = /^(?:_?ng|mat|cdk)-|^_ng/;

/** Reads what two sightings of one element are compared by. Path and words nearby only when they are asked for. */
export function traitsOn(document: Document, eyes: Sight): (found: Found, face: Face) => Traits {
  let nearby: ReturnType<typeof nearbyWords> | undefined;
  return ({ element }, face) => ({
    tag: element.localName,
    id: element.id,
    classes: [...element.classList].filter((name) => !PASSING.test(name)),
    text: isField(element) ? (element.getAttribute('placeholder') ?? '') : readableText(element, eyes),
    alt: element.getAttribute('alt') ?? '',
    get xpath() {
      return xpathOf(element);
    },
    get nearby() {
      nearby ??= nearbyWords(document, eyes);
      return nearby(element, face);
    },
  });
}

/** `/html[1]/body[1]/…`; within a shadow root or a frame, from there. */
function xpathOf(element: Element): string {
  let path = '';
  for (let at: Element | null = element; at; at = at.parentElement) path = `/${at.localName}[${rankOf(at)}]${path}`;
  return path;
}

/** Its number among its siblings of the same name, from 1. */
function rankOf(element: Element): number {
  let rank = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName === element.localName) rank += 1;
  }
  return rank;
}
