import type { CDPSession, Page } from 'playwright-core';

type Node = {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
};

/** Looks at the card through the browser's own tools, because its root is closed to everybody else. `look` is run in the page. */
export async function inCard<T>(page: Page, look: (card: Element) => T): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const objectId = await cardObject(session);
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${look})(this) }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

async function cardObject(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const card = findCard(root);
  if (!card) throw new Error('There is no card.');
  const { object } = await session.send('DOM.resolveNode', { nodeId: card.nodeId });
  if (!object.objectId) throw new Error('The card is gone.');
  return object.objectId;
}

function findCard(node: Node, inLayer = false): Node | undefined {
  if (inLayer && node.nodeName === 'SECTION') return node;
  const inside = inLayer || (node.attributes ?? []).some((word) => word.split(' ').includes('card-layer'));
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findCard(child, inside);
    if (found) return found;
  }
  return undefined;
}
