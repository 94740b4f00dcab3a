import type { CDPSession, Page } from 'playwright-core';
import { copyCard, lookAtPage } from './look-at-page.ts';
import type { CardAlone, Sight } from './sight.ts';

/** Watches one tab from outside, as long as it is open. */
export type Eye = {
  /** What is seen now; nothing on a page that has no script of Cairn, such as the login, or that is just going. */
  look(selectors?: readonly string[]): Promise<Sight | undefined>;
  /** Looks until it is as wanted. @returns the last look; `ok` says whether it was ever so. */
  await(
    isIt: (sight: Sight) => boolean,
    patience: number,
    selectors?: readonly string[],
  ): Promise<{ readonly ok: boolean; readonly sight: Sight | undefined }>;
  /** The card as it is drawn now, where there is one in the open page. */
  cardAlone(): Promise<CardAlone | undefined>;
  readonly session: CDPSession;
};

const BETWEEN_LOOKS = 20;

/** @param extensionId whose scripts' own world in the page the looks are taken from. */
export async function openEye(page: Page, extensionId: string): Promise<Eye> {
  const session = await page.context().newCDPSession(page);
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) world = context.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === world) world = undefined;
  });
  session.on('Runtime.executionContextsCleared', () => {
    world = undefined;
  });
  await session.send('Runtime.enable');

  async function ask(expression: string): Promise<unknown> {
    if (world === undefined) return undefined;
    try {
      const told = await session.send('Runtime.evaluate', { expression, contextId: world, returnByValue: true });
      if (told.exceptionDetails) throw new SightError(told.exceptionDetails.exception?.description ?? 'unknown');
      return told.result.value;
    } catch (error) {
      if (error instanceof SightError) throw error;
      // The page went to another address in this very moment.
      return undefined;
    }
  }

  // Sent as it stands here, with every look, for the page may have become another one since: what it gives is what its type says.
  const look = async (selectors: readonly string[] = []) =>
    (await ask(`(${lookAtPage.toString()})(${JSON.stringify(selectors)})`)) as Sight | undefined;

  return {
    look,
    session,
    cardAlone: async () => (await ask(`(${copyCard.toString()})()`)) as CardAlone | undefined,
    async await(isIt, patience, selectors = []) {
      const end = performance.now() + patience;
      for (;;) {
        const sight = await look(selectors);
        if (sight && isIt(sight)) return { ok: true, sight };
        if (performance.now() > end) return { ok: false, sight };
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
      }
    },
  };
}

/** The look itself is wrong: a selector that is none. */
class SightError extends Error {}
