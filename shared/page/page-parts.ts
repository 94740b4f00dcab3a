import { type Eyes, hostOf, shadowRootOf } from './flat-tree.ts';
import { documentIn } from './frames.ts';
import { isEditable } from './mute.ts';
import { joined, kindOf, type Part } from './part.ts';
import { pointableRole } from './role-of.ts';
import { isClobbered, parentOf } from './tag-of.ts';

/** The page as a tree of the parts that count; after a change, only what changed is walked again. */
export class PageParts {
  readonly #eyes: Eyes;
  /** What was found in each element that has children or counts; `undefined`: nothing. */
  #kept = new Map<Element, Part | undefined>();
  /** Elements in which something changed, with all around them: their children are gone through again. */
  #touched = new Set<Node>();
  /** Elements in which all may have changed, for instance by a style that reaches down. */
  #stale = new Set<Node>();
  /** What changes without a record: a frame gets another document, a component not yet known gets its shadow root. */
  #openings = new Map<Element, Document | ShadowRoot | null>();

  #isFirst = true;

  constructor(eyes: Eyes) {
    this.#eyes = eyes;
  }

  /** Takes note of a change, before the next read. */
  note({ type, target, addedNodes }: MutationRecord): void {
    this.#touch(target);
    if (type === 'attributes') this.#stale.add(target);
    for (const node of addedNodes) this.#stale.add(node);
  }

  read(document: Document): Part | undefined {
    for (const [element, known] of this.#openings) {
      if (!element.isConnected) this.#openings.delete(element);
      else if ((documentIn(element) ?? shadowRootOf(element, this.#eyes)) !== known) this.#touch(element);
    }
    const top = document.documentElement;
    const part = top ? this.#visit(top, this.#isFirst, 0) : undefined;
    this.#isFirst = false;
    this.#touched = new Set();
    this.#stale = new Set();
    return part;
  }

  #touch(node: Node): void {
    for (let at: Node | null = node; at && !this.#touched.has(at); at = around(at)) this.#touched.add(at);
  }

  #visit(element: Element, allNew: boolean, depth: number): Part | undefined {
    if (element === this.#eyes.own || depth > DEEPEST || isClobbered(element)) return undefined;
    const isNew = allNew || this.#stale.has(element);
    if (!isNew && !this.#touched.has(element)) {
      const kept = this.#kept.get(element);
      if (kept || this.#kept.has(element)) return kept;
    }
    return this.#look(element, isNew, depth);
  }

  #look(element: Element, isNew: boolean, depth: number): Part | undefined {
    const tag = element.localName;
    const isTelling = element.hasAttributes() && element.matches(TELLING);
    const role = isTelling || POINTABLE_TAGS.has(tag) ? pointableRole(element) : undefined;
    const root = this.#rootIn(element, tag);
    const first = element.firstElementChild;
    const is = kindOf(element, tag, isTelling);
    // Half of a page: a text in a box of its own.
    if (!role && !root && !is && !first) {
      if (!this.#isFirst) this.#kept.delete(element);
      return undefined;
    }
    const parts: Part[] = [];
    // What somebody writes is theirs, whatever it is made of.
    if (!isTelling || !isEditable(element)) {
      if (root) this.#visitAll(root.firstElementChild, parts, isNew, depth);
      this.#visitAll(first, parts, isNew, depth);
    }
    const part = joined(element, role, is, root, parts);
    this.#kept.set(element, part);
    return part;
  }

  #visitAll(first: Element | null, into: Part[], isNew: boolean, depth: number): void {
    for (let child = first; child; child = child.nextElementSibling) {
      const part = this.#visit(child, isNew, depth + 1);
      if (part) into.push(part);
    }
  }

  #rootIn(element: Element, tag: string): Document | ShadowRoot | undefined {
    const isFrame = tag === 'iframe' || tag === 'frame';
    if (!isFrame && !tag.includes('-')) return element.shadowRoot ?? undefined;
    const root = isFrame ? documentIn(element) : shadowRootOf(element, this.#eyes);
    if (isFrame || (!root && !element.matches(':defined'))) this.#openings.set(element, root);
    return root ?? undefined;
  }
}

/** Attributes by which any element may become one to use. */
const TELLING = '[role], [tabindex], [contenteditable]';
const POINTABLE_TAGS = new Set('a button h1 h2 h3 h4 h5 h6 input select summary textarea tr'.split(' '));
/** Deeper pages than any browser builds from markup; what is farther in is not looked at. */
const DEEPEST = 800;

function around(node: Node): Node | null {
  return parentOf(node) ?? hostOf(node);
}
