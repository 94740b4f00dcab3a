import type { CDPSession, Page } from 'playwright-core';

/**
 * What a customer sees of Cairn on a page. The card's root is closed, for the page and for Playwright, so it is read the
 * way a screen reader does: from outside, through the browser. It is worked with by the mouse alone.
 */
export type SeenCard = {
  /** Which card it is: the class of its outermost element. */
  readonly kind: 'card' | 'chip';
  /** Everything that can be read on it, white space folded. */
  readonly text: string;
  /** Id of the step, read off the link into the knowledge base; empty at the end. */
  readonly step: string;
  readonly sight: string;
  /** The visible names of its buttons, in order. */
  readonly buttons: readonly string[];
  /** Centres of what is ringed, in CSS px of the viewport, in reading order. */
  readonly rings: readonly Spot[];
};

export type Spot = { readonly x: number; readonly y: number };

type Node = {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  /** Of a frame: the practice Manager in a window of a guide's page. */
  readonly contentDocument?: Node;
};

/** Reads the card, or nothing when none is shown. */
export async function readCard(page: Page): Promise<SeenCard | undefined> {
  return withRoot(page, async (root, session) => {
    const card = find(root, (node) => node.nodeName === 'SECTION');
    if (!card) return undefined;
    const rings = findAll(root, (node) => hasClass(node, 'ring'));
    const spots = await Promise.all(rings.map((ring) => centreOf(session, ring)));
    return {
      kind: hasClass(card, 'chip') ? 'chip' : 'card',
      text: textOf(card),
      step: stepOf(card),
      sight: attribute(
        find(card, (node) => hasClass(node, 'state')),
        'data-sight',
      ),
      buttons: findAll(card, (node) => node.nodeName === 'BUTTON').map(nameOf),
      rings: spots.filter((spot) => spot !== undefined).toSorted((a, b) => a.y - b.y || a.x - b.x),
    };
  });
}

/** Waits for a card that is as described, and returns it. Fails with what the card said last. */
export async function waitForCard(
  page: Page,
  isIt: (card: SeenCard) => boolean,
  what: string,
  patience = 15_000,
): Promise<SeenCard> {
  const end = Date.now() + patience;
  let last: SeenCard | undefined;
  while (Date.now() < end) {
    last = await readCard(page);
    if (last && isIt(last)) return last;
    await page.waitForTimeout(50);
  }
  throw new Error(`Waited for ${what}. The card says: ${JSON.stringify(last, null, 1) ?? 'nothing, there is none'}`);
}

/** A window that opens takes the card's place in front for a moment, in ms. */
const SHOWS_WITHIN = 2_000;

/**
 * Presses the button or link of the card whose name begins so, with the mouse, once the card rests.
 *
 * @param step where it is pressed: a card that goes on by itself meanwhile is left alone.
 */
export async function pressInCard(page: Page, name: string, step?: string): Promise<void> {
  let before: Spot | undefined;
  for (;;) {
    const spot = await spotInCard(page, name, step);
    if (spot === 'gone on') return;
    if (spot.x === before?.x && spot.y === before.y) {
      await page.mouse.click(spot.x, spot.y);
      return;
    }
    before = spot;
    // Longer than the card takes to notice that it is in the way of something.
    await page.waitForTimeout(600);
  }
}

async function spotInCard(page: Page, name: string, step: string | undefined): Promise<Spot | 'gone on'> {
  const end = performance.now() + SHOWS_WITHIN;
  for (;;) {
    const spot = await withRoot(page, async (root, session) => {
      const card = find(root, (node) => node.nodeName === 'SECTION');
      if (step !== undefined && card && stepOf(card) !== step) return 'gone on';
      const button = findAll(root, (node) => ['BUTTON', 'A'].includes(node.nodeName)).find((node) =>
        nameOf(node).startsWith(name),
      );
      return button && centreOf(session, button);
    });
    if (spot) return spot;
    if (performance.now() > end) throw new Error(`The card has no "${name}".`);
    await page.waitForTimeout(50);
  }
}

async function withRoot<T>(page: Page, use: (root: Node, session: CDPSession) => Promise<T>): Promise<T | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, (node) => (node.shadowRoots ?? []).some((shadow) => find(shadow, isOurs) !== undefined));
    const shadow = host?.shadowRoots?.[0];
    return shadow && (await use(shadow, session));
  } finally {
    await session.detach();
  }
}

function isOurs(node: Node): boolean {
  return hasClass(node, 'card-layer');
}

async function centreOf(session: CDPSession, { nodeId }: Node): Promise<Spot | undefined> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } catch {
    // Not drawn.
    return undefined;
  }
}

function find(node: Node, isIt: (node: Node) => boolean): Node | undefined {
  return findAll(node, isIt)[0];
}

function findAll(node: Node, isIt: (node: Node) => boolean): Node[] {
  const inside = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  const below = inside.flatMap((child) => findAll(child, isIt));
  return isIt(node) ? [node, ...below] : below;
}

function attribute(node: Node | undefined, name: string): string {
  const pairs = node?.attributes ?? [];
  const place = pairs.findIndex((word, index) => index % 2 === 0 && word === name);
  return place < 0 ? '' : (pairs[place + 1] ?? '');
}

function hasClass(node: Node, name: string): boolean {
  return attribute(node, 'class').split(' ').includes(name);
}

function textOf(node: Node): string {
  if (node.nodeName === 'svg') return '';
  const own = node.nodeName === '#text' ? node.nodeValue : '';
  const below = (node.children ?? []).map(textOf).join(' ');
  return `${own} ${below}`.replace(/\s+/g, ' ').trim();
}

function nameOf(node: Node): string {
  return attribute(node, 'aria-label') || textOf(node);
}

function stepOf(card: Node): string {
  const link = findAll(card, (node) => node.nodeName === 'A' && attribute(node, 'class') === 'plain')[0];
  return attribute(link, 'href').split('#')[1] ?? '';
}
