import { setTimeout as wait } from 'node:timers/promises';
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

/** In a tab that is open, or about to be. A page that came before the extension was there again has no script, and is loaded anew. */
export async function reachScript(browser: StartedBrowser, page: Page): Promise<Script> {
  await page.waitForURL(`https://${MANAGER_HOST}/`);
  for (let tries = 1; tries <= 3; tries += 1) {
    const session = await browser.context.newCDPSession(page);
    const world = await within(5000, worldOf(session, browser.extensionId));
    if (world !== undefined) return { page, session, world };
    await session.detach();
    await goTo(page, page.url());
  }
  throw new Error('Our script does not come into the page.');
}

async function worldOf(session: CDPSession, extensionId: string): Promise<number> {
  const found = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin === `chrome-extension://${extensionId}`) done(id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

/** Asks as ask-in-time.ts does: once more where no answer comes. A question that is never answered is a fault, not a long wait. */
export async function askIn({ session, world }: Script, message: object): Promise<unknown> {
  const asked = `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
  const once = `Promise.race([${asked}, new Promise((late) => setTimeout(late, 10_000))])`;
  const expression = `${once}.then((reply) => reply ?? ${once}, () => ${once})`;
  const evaluating = session.send('Runtime.evaluate', {
    expression,
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  const answer = await within(30_000, evaluating);
  if (!answer) throw new Error(`Never answered: ${JSON.stringify(message)}`);
  return answer.result.value;
}

/** What comes in this time, in ms; nothing where it takes longer. */
async function within<T>(time: number, coming: Promise<T>): Promise<T | undefined> {
  const late = new AbortController();
  try {
    return await Promise.race([coming, wait(time, undefined, { signal: late.signal })]);
  } finally {
    late.abort();
  }
}
