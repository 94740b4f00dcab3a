import type { Candidate } from '#shared/target/snapshot.ts';
import type { Part } from './part.ts';
import type { Setting } from './setting.ts';
import type { Round } from './settings.ts';

/** An element that a target may mean. The same object until the element, or something in it, changes. */
export class Found {
  readonly id: number;
  readonly element: Element;
  readonly role: string;
  /** Only a part of something to use, or a mere wrapper around such. Told anew at each look. */
  isPart = false;
  /** Kept from an earlier look; whoever reads them checks that they still hold. */
  name: KnownName | undefined;
  attributes: Candidate['attributes'] | undefined;
  setting: { readonly round: Round; readonly setting: Setting } | undefined;

  constructor(element: Element, role: string) {
    this.id = idOf(element);
    this.element = element;
    this.role = role;
  }
}

export type KnownName = {
  readonly text: string;
  /** The labels it was read from, where it is a field. */
  readonly labels: readonly Part[];
  /** Whether only the element itself and its labels decide it: no style from elsewhere, no reference. */
  readonly steady: boolean;
};

const ids = new WeakMap<Element, number>();
let lastId = 0;

/** Names an element for as long as it lives. */
function idOf(element: Element): number {
  const known = ids.get(element);
  if (known !== undefined) return known;
  lastId += 1;
  ids.set(element, lastId);
  return lastId;
}
