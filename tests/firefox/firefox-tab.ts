import { setTimeout as wait } from 'node:timers/promises';
import { type Bidi, type Result, resultOf } from './bidi.ts';
import { lookAtCard, type SeenCard } from './look-at-card.ts';

/** One tab, looked at and worked with as a person does: by the eye and the mouse. */
export type FirefoxTab = {
  goTo(url: string): Promise<void>;
  reload(): Promise<void>;
  /** What this expression gives in the page, as text. */
  read(expression: string): Promise<string>;
  /** Presses the mouse in the middle of the first element that this CSS selector names. */
  click(selector: string): Promise<void>;
  clickAt(spot: { readonly x: number; readonly y: number }): Promise<void>;
  /** The card, where there is one. */
  card(): Promise<SeenCard | undefined>;
};

const HOST = "document.querySelector('html > [popover=manual], body > [popover=manual]')";

export function firefoxTab(bidi: Bidi, context: string): FirefoxTab {
  const target = { context };

  async function evaluate(expression: string, more: object = {}): Promise<Result> {
    const told = await bidi.send('script.evaluate', { expression, target, awaitPromise: true, ...more });
    return resultOf(told.result);
  }

  async function press(origin: unknown, x: number, y: number): Promise<void> {
    const button = 0;
    const actions = [
      { type: 'pointerMove', x, y, origin },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  return {
    goTo: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    read: async (expression) => String((await evaluate(expression)).value),
    async click(selector) {
      const found = await evaluate(`{
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        element;
      }`);
      await press({ type: 'element', element: { sharedId: found.sharedId } }, 0, 0);
    },
    clickAt: ({ x, y }) => press('viewport', x, y),
    async card() {
      // The page cannot look into a closed root; whoever drives the browser can.
      const host = await evaluate(HOST, { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 } });
      const root = resultOf(resultOf(host.value).shadowRoot);
      if (root.sharedId === undefined) return undefined;
      const told = await bidi.send('script.callFunction', {
        functionDeclaration: lookAtCard.toString(),
        this: { sharedId: root.sharedId },
        target,
        awaitPromise: false,
      });
      return JSON.parse(String(resultOf(told.result).value));
    },
  };
}

/** Looks until something is as wanted. @returns what was seen then; fails with what was seen last. */
export async function until<T>(what: string, look: () => Promise<T>, isIt: (seen: T) => boolean): Promise<T> {
  const end = performance.now() + 20_000;
  for (;;) {
    const seen = await look();
    if (isIt(seen)) return seen;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}. Seen last: ${JSON.stringify(seen)}`);
    await wait(50);
  }
}
