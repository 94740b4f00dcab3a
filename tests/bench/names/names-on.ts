import type { CDPSession, Page } from 'playwright-core';

/** One element as several readers call it. */
export type Named = {
  /** Its tag and attributes, for the person who looks at a difference. */
  readonly markup: string;
  readonly chromium: RoleAndName | undefined;
  readonly ours: RoleAndName | undefined;
  /** Nobody can see it, we say. */
  readonly isHidden: boolean;
  readonly domAccessibilityApi: string;
  readonly ariaApi: string;
};

export type RoleAndName = { readonly role: string; readonly name: string };

/** Every element of a page that Chromium or we take for one to use or for a heading, with what each calls it. */
export async function namesOn(page: Page): Promise<readonly Named[]> {
  const client = await page.context().newCDPSession(page);
  const chromium = await chromiumNames(client);
  const elements = await elementsOf(page, client, [...chromium.keys()]);
  const ours = await page.evaluate(ourNames);
  await client.detach();
  return ours.map((one, index) => ({ ...one, chromium: chromium.get(elements[index] ?? -1) }));
}

const USED = new Set(
  'button checkbox combobox heading link listbox menuitem menuitemcheckbox menuitemradio option radio row searchbox slider spinbutton switch tab textbox treeitem'.split(
    ' ',
  ),
);
/** Chromium's own words for some of them. */
const ALSO: Readonly<Record<string, string>> = {
  ComboBoxSelect: 'combobox',
  ComboBoxMenuButton: 'combobox',
  ToggleButton: 'button',
  PopUpButton: 'button',
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
};

/** What the accessibility tree says, by the number of the node in the browser. */
async function chromiumNames(client: CDPSession): Promise<ReadonlyMap<number, RoleAndName>> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const named = nodes.flatMap(({ backendDOMNodeId, ignored, role, name }) => {
    const said = String(role?.value ?? '');
    if (ignored || backendDOMNodeId === undefined) return [];
    return [[backendDOMNodeId, { role: ALSO[said] ?? said, name: folded(String(name?.value ?? '')) }] as const];
  });
  return new Map(named);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Puts all elements to compare on `window.compared`: ours, then those that only Chromium has. @returns their numbers. */
async function elementsOf(page: Page, client: CDPSession, known: readonly number[]): Promise<readonly number[]> {
  await page.evaluate(() => {
    const openShadowRoot = (element: Element) => element.shadowRoot;
    const eyes = { own: document.createElement('div'), base: '', openShadowRoot };
    const taken = window.cairn.takeSnapshot(document, eyes);
    const { candidates } = taken.snapshot;
    Object.assign(window, { taken, compared: candidates.map(({ id }) => taken.elementOf(id)) });
  });
  const numbers = await numbersOf(client);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const missed = nodes.filter(
    ({ backendDOMNodeId: id, ignored, role }) =>
      !ignored &&
      id !== undefined &&
      known.includes(id) &&
      !numbers.includes(id) &&
      USED.has(ALSO[role?.value] ?? role?.value),
  );
  for (const { backendDOMNodeId } of missed) {
    if (backendDOMNodeId === undefined) continue;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
    if (!object.objectId) continue;
    await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { window.compared.push(this) }',
    });
  }
  return numbersOf(client);
}

async function numbersOf(client: CDPSession): Promise<readonly number[]> {
  const { result } = await client.send('Runtime.evaluate', { expression: 'window.compared' });
  if (!result.objectId) return [];
  const { result: entries } = await client.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  });
  const numbers: number[] = [];
  for (const { name, value } of entries) {
    if (!/^\d+$/.test(name) || !value?.objectId) continue;
    const { node } = await client.send('DOM.describeNode', { objectId: value.objectId });
    numbers[Number(name)] = node.backendNodeId;
  }
  return numbers;
}

/** Runs in the page. */
function ourNames(): Omit<Named, 'chromium'>[] {
  const { cairn, beside } = window;
  const openShadowRoot = (element: Element) => element.shadowRoot;
  const eyes = { own: document.createElement('div'), base: '', openShadowRoot };
  const taken = cairn.takeSnapshot(document, eyes);
  const byElement = new Map(taken.snapshot.candidates.map((candidate) => [taken.elementOf(candidate.id), candidate]));
  const compared: Element[] = Reflect.get(window, 'compared');
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
  return compared.map((element) => {
    const candidate = byElement.get(element);
    return {
      markup: element.outerHTML
        .replace(/ _ng[a-z]+-[a-z0-9-]+=""/g, '')
        .replace(/\s+/g, ' ')
        .slice(0, 250),
      ours: candidate && { role: candidate.role, name: candidate.name },
      isHidden: candidate?.state.reach === 'hidden',
      domAccessibilityApi: folded(beside.computeAccessibleName(element)),
      ariaApi: folded(beside.getName(element)),
    };
  });
}
