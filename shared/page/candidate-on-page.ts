import type { Area, Candidate, ElementState, Traits } from '#shared/target/snapshot.ts';
import { attributesOf } from './attributes-of.ts';
import { type Face, faceOf } from './drawn-face.ts';
import type { Found } from './found.ts';
import type { PageLook } from './page-look.ts';
import type { TextBeside } from './text-beside.ts';

/**
 * A candidate that reads from the page only what it is asked for, each thing once: on a page of thousands of elements that
 * is most of the cost of a look. To be asked during the look; `JSON.stringify` reads all but
 * traits. No copy by spreading: that reads nothing.
 */
export class CandidateOnPage implements Candidate {
  readonly id: number;
  readonly role: string;
  readonly #found: Found;
  readonly #at: number;
  readonly #look: PageLook;
  #name: string | undefined;
  #face: Face | undefined;
  #beside: TextBeside | undefined;
  #state: ElementState | undefined;

  constructor(found: Found, at: number, look: PageLook) {
    this.id = found.id;
    this.role = found.role;
    this.#found = found;
    this.#at = at;
    this.#look = look;
  }

  get element(): Element {
    return this.#found.element;
  }

  /** What is drawn of it and can be pointed at; itself, but for fields that are drawn by something else. */
  get face(): Face {
    this.#face ??= faceOf(this.element, this.#look.labelsOf);
    return this.#face;
  }

  get name(): string {
    this.#name ??= this.#look.nameOf(this.#found);
    return this.#name;
  }

  get box(): Candidate['box'] {
    return this.face.box;
  }

  get areas(): readonly Area[] {
    return this.#look.areasOf(this.#found);
  }

  get headings(): readonly string[] {
    return this.#look.neighbours.headings(this.#found, this.#at);
  }

  get row(): string {
    return this.#texts.row;
  }

  get before(): string {
    return this.#texts.before;
  }

  get after(): string {
    return this.#texts.after;
  }

  get attributes(): Candidate['attributes'] {
    this.#found.attributes ??= attributesOf(this.element);
    return this.#found.attributes;
  }

  get state(): ElementState {
    this.#state ??= this.#look.stateOf(this.#found, this.face);
    return this.#state;
  }

  get traits(): Traits {
    return this.#look.traitsOf(this.#found, this.face);
  }

  /** All but its traits as plain data, which stays as it is whatever becomes of the page. */
  toJSON(): Omit<Candidate, 'traits'> {
    const { id, role, name, box, headings, row, before, after, attributes, state } = this;
    const areas = this.areas.map(({ kind, box }) => ({ kind, box }));
    return { id, role, name, box, areas, headings, row, before, after, attributes, state };
  }

  get #texts(): TextBeside {
    this.#beside ??= this.#look.neighbours.beside(this.#found);
    return this.#beside;
  }
}
