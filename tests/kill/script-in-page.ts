import type { CDPSession, Page } from 'playwright-core';
import { MANAGER_HOST } from '../browser/serve-manager.ts';
import type { StartedBrowser } from '../browser/start-browser.ts';

/** Our script in a page of the Manager, reached in its own world. */
export type Script = { readonly page: Page; readonly session: CDPSession; readonly world: number };

/** In a new tab. */
export async function openScript(browser: StartedBrowser): Promise<Script> {
  const page = await browser.context.newPage();
  await goTo(page, `https://${MANAGER_HOST}/`);
  return reachScript(browser, page);
}

/** A browser that has only just been killed may break off its first loads. */
export async function goTo(page: Page, url: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const failure: unknown = await page.goto(url).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return;
    if (tries === 3) throw failure;
    await page.waitForTimeout(200);
  }
}

/** In a tab that is open, or about to be. */
export async function reachScript({ context, extensionId }: StartedBrowser, page: Page): Promise<Script> {
  await page.waitForURL(`https://${MANAGER_HOST}/`);
  const session = await context.newCDPSession(page);
  const found = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin === `chrome-extension://${extensionId}`) done(id);
    });
  });
  await session.send('Runtime.enable');
  return { page, session, world: await found };
}

/** Asks as our script does: once more where no answer comes. */
export async function askIn({ session, world }: Script, message: object): Promise<unknown> {
  const once = `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
  const expression = `${once}.then((reply) => reply ?? ${once}, () => ${once})`;
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}
