import { type Eyes, shadowRootOf } from './flat-tree.ts';
import { Found } from './found.ts';
import { documentIn, frameOf } from './frames.ts';
import { isEditable } from './mute.ts';
import { pointableRole } from './role-of.ts';
import { isDocument, isShadowRoot } from './tag-of.ts';

/** A piece of the page in which something counts. The same object until something in it changes. */
export type Part = {
  readonly element: Element;
  readonly found: Found | undefined;
  readonly is: 'label' | 'window' | 'main' | undefined;
  /** Its shadow root, or the document in a frame. */
  readonly root: ShadowRoot | Document | undefined;
  /** In the order of the page. */
  readonly parts: readonly Part[];
};

/** The page as a tree of the parts that count; after a change, only what changed is walked again. */
export class PageParts {
  readonly #eyes: Eyes;
  /** What was found in each element that has children or counts; `undefined`: nothing. */
  #kept = new WeakMap<Element, Part | undefined>();
  /** Elements in which something changed, with all around them: their children are gone through again. */
  #touched = new Set<Node>();
  /** Elements in which all may have changed, for instance by a style that reaches down. */
  #stale = new Set<Node>();
  /** What changes without a record: a frame gets another document, a component not yet known gets its shadow root. */
  #openings = new Map<Element, Document | ShadowRoot | null>();

  constructor(eyes: Eyes) {
    this.#eyes = eyes;
  }

  /** Takes note of a change, before the next read. */
  note({ type, target, addedNodes }: MutationRecord): void {
    this.#touch(target);
    if (type === 'attributes') this.#stale.add(target);
    for (const node of addedNodes) this.#stale.add(node);
  }

  /** @returns whether anything has changed in a way that may also concern what stands in it. */
  get hasStale(): boolean {
    return this.#stale.size > 0;
  }

  read(document: Document): Part | undefined {
    for (const [element, known] of this.#openings) {
      if (!element.isConnected) this.#openings.delete(element);
      else if ((documentIn(element) ?? shadowRootOf(element, this.#eyes)) !== known) this.#touch(element);
    }
    const top = document.documentElement;
    const part = top ? this.#visit(top, false, 0) : undefined;
    this.#touched = new Set();
    this.#stale = new Set();
    return part;
  }

  #touch(node: Node): void {
    for (let at: Node | null = node; at && !this.#touched.has(at); at = around(at)) this.#touched.add(at);
  }

  #visit(element: Element, allNew: boolean, depth: number): Part | undefined {
    if (element === this.#eyes.own || depth > DEEPEST) return undefined;
    const fresh = allNew || this.#stale.has(element);
    if (!fresh && !this.#touched.has(element)) {
      const kept = this.#kept.get(element);
      if (kept || this.#kept.has(element)) return kept;
    }
    const part = this.#look(element, fresh, depth);
    if (part || element.firstElementChild) this.#kept.set(element, part);
    return part;
  }

  #look(element: Element, fresh: boolean, depth: number): Part | undefined {
    const isTelling = element.hasAttributes() && element.matches(TELLING);
    const role = isTelling || POINTABLE_TAGS.has(element.localName) ? pointableRole(element) : undefined;
    const found = role ? new Found(element, role) : undefined;
    const root = this.#rootIn(element);
    const parts: Part[] = [];
    // What somebody writes is theirs, whatever it is made of.
    if (!isTelling || !isEditable(element)) {
      if (root) this.#visitAll(root, parts, fresh, depth);
      this.#visitAll(element, parts, fresh, depth);
    }
    const is = kindOf(element, isTelling);
    if (found || is || root) return { element, found, is, root, parts };
    const [only, second] = parts;
    return only && second ? { element, found, is, root, parts } : only;
  }

  #visitAll(parent: ParentNode, into: Part[], fresh: boolean, depth: number): void {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      const part = this.#visit(child, fresh, depth + 1);
      if (part) into.push(part);
    }
  }

  #rootIn(element: Element): Document | ShadowRoot | undefined {
    const root = documentIn(element) ?? shadowRootOf(element, this.#eyes);
    const mayOpen = element.localName === 'iframe' || (!root && element.localName.includes('-') && !isDefined(element));
    if (mayOpen) this.#openings.set(element, root);
    return root ?? undefined;
  }
}

/** Attributes by which any element may become one to use. */
const TELLING = '[role], [tabindex], [contenteditable]';
const POINTABLE_TAGS = new Set('a button h1 h2 h3 h4 h5 h6 input select summary textarea tr'.split(' '));
/** Deeper pages than any browser builds from markup; what is farther in is not looked at. */
const DEEPEST = 800;

function isDefined(element: Element): boolean {
  return element.matches(':defined');
}

function around(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (isShadowRoot(node)) return node.host;
  return isDocument(node) ? frameOf(node) : null;
}

function kindOf(element: Element, isTelling: boolean): Part['is'] {
  const tag = element.localName;
  if (tag === 'label') return 'label';
  if (tag === 'dialog') return 'window';
  return tag === 'main' || (isTelling && element.getAttribute('role') === 'main') ? 'main' : undefined;
}
