import type { CDPSession, Page } from 'playwright-core';

/** One thing that the accessibility tree says, in the order in which it is read. */
export type Said = {
  readonly role: string;
  readonly name: string;
  /** What it says of itself besides: `expanded`, `disabled`, `keyshortcuts`, and so on, as the browser tells it. */
  readonly is: Readonly<Record<string, unknown>>;
  /** How far in it stands. */
  readonly depth: number;
  readonly backend: number;
};

type TreeNode = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
};

/** Somebody who knows of a page only what the browser's accessibility tree says, hears what is announced, and has keys. */
export class ScreenReader {
  readonly #session: CDPSession;
  /** What was announced in documents that are gone. */
  #before: readonly string[] = [];
  #here: readonly string[] = [];

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<ScreenReader> {
    return new ScreenReader(await page.context().newCDPSession(page));
  }

  /** Everything there is, in reading order. */
  async read(): Promise<readonly Said[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    return inOrder(nodes);
  }

  /** What Cairn's card says, from its name on; nothing where there is none. */
  async card(): Promise<readonly Said[]> {
    const all = await this.read();
    const start = all.findIndex(({ role, name }) => role === 'region' && /^(Cairn guide|Guide Cairn)/.test(name));
    const card = all[start];
    if (!card) return [];
    const end = all.findIndex(({ depth }, place) => place > start && depth <= card.depth);
    return all.slice(start, end < 0 ? undefined : end);
  }

  /** What has the focus. */
  async focused(): Promise<Said | undefined> {
    return (await this.read()).findLast(({ is, role }) => is.focused === true && role !== 'RootWebArea');
  }

  /** Takes the focus to it, as a screen reader does that goes there. */
  async goTo(said: Said): Promise<void> {
    await this.#session.send('DOM.focus', { backendNodeId: said.backend });
  }

  /** All that was announced politely since the first time this was asked, oldest first. */
  async heard(): Promise<readonly string[]> {
    const here = await this.#announcedHere();
    if (here && !this.#here.every((words, place) => here[place] === words)) {
      this.#before = [...this.#before, ...this.#here];
      this.#here = [];
    }
    if (here) this.#here = here;
    return [...this.#before, ...this.#here];
  }

  /** Listens from the first call on: what the region says then counts as said. */
  async #announcedHere(): Promise<readonly string[] | undefined> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: -1, pierce: true });
    const nodeId = regionIn(root);
    if (nodeId === undefined) return undefined;
    try {
      const { object } = await this.#session.send('DOM.resolveNode', { nodeId });
      const { result } = await this.#session.send('Runtime.callFunctionOn', {
        ...(object.objectId && { objectId: object.objectId }),
        functionDeclaration: listen.toString(),
        returnByValue: true,
      });
      return result.value;
    } catch {
      // The page went away in the middle of it.
      return undefined;
    }
  }
}

/** Runs on the live region itself: collects what its paragraphs come to say, once a change. */
function listen(this: Element & { said?: string[] }): readonly string[] {
  if (this.said) return this.said;
  const said = [...this.children].flatMap((part) => part.textContent || []);
  this.said = said;
  new MutationObserver((records) => {
    for (const part of new Set(records.map(({ target }) => target))) if (part.textContent) said.push(part.textContent);
  }).observe(this, { subtree: true, childList: true, characterData: true });
  return said;
}

type DomNode = {
  readonly nodeId: number;
  readonly attributes?: readonly string[] | undefined;
  readonly children?: readonly DomNode[] | undefined;
  readonly shadowRoots?: readonly DomNode[] | undefined;
};

function regionIn(node: DomNode): number | undefined {
  if (node.attributes?.includes('speech')) return node.nodeId;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = regionIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inOrder(nodes: readonly TreeNode[]): readonly Said[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: Said[] = [];
  const visit = (node: TreeNode | undefined, depth: number): void => {
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const tells = !node.ignored && role !== 'none' && role !== 'InlineTextBox';
    if (tells) told.push(saidOf(node, role, depth));
    for (const child of node.childIds ?? []) visit(byId.get(child), tells ? depth + 1 : depth);
  };
  visit(
    nodes.find(({ parentId }) => parentId === undefined),
    0,
  );
  return told;
}

function saidOf(node: TreeNode, role: string, depth: number): Said {
  const is = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  return { role, name: String(node.name?.value ?? '').trim(), is, depth, backend: node.backendDOMNodeId ?? 0 };
}
