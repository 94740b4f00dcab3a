import type { Page } from 'playwright-core';

/** On the login's own host, where Cairn is not: somebody who logs in as they always do. */

const MOST_STEPS = 6;
const LOGIN = 'https://login.';
const STEP_WITHIN = 1_000;

/** Logs in whenever this tab is sent there, whoever was in the middle of something. @returns how often that was so far. */
export function logInWhereAsked(page: Page): () => number {
  let logging = false;
  let logins = 0;
  page.on('framenavigated', (frame) => {
    if (logging || frame !== page.mainFrame() || !isAtLogin(page)) return;
    logging = true;
    logins += 1;
    void logIn(page)
      // The tab was closed meanwhile, or the walk that waits for the Manager says what is missing.
      .catch(() => {})
      .finally(() => {
        logging = false;
      });
  });
  return () => logins;
}

/** After what leads there: nobody presses anything while the page is on its way. */
export async function waitForLogin(page: Page): Promise<void> {
  await page.waitForURL((url) => url.href.startsWith(LOGIN), { timeout: 2 * STEP_WITHIN }).catch(() => {});
}

function isAtLogin(page: Page): boolean {
  return page.url().startsWith(LOGIN);
}

/** Until the Manager is there again, whatever the login asks for. */
async function logIn(page: Page): Promise<void> {
  for (let step = 0; step < MOST_STEPS && isAtLogin(page); step += 1) {
    const heading = await page.locator('h1').textContent();
    await page.locator('form input, .users .user').last().click();
    if ((await page.locator('form input').count()) > 0) {
      await page.keyboard.type('123456');
      await page.keyboard.press('Enter');
    }
    const gone = page.waitForURL((url) => !url.href.startsWith(LOGIN), { timeout: STEP_WITHIN });
    const asked = page
      .locator('h1')
      .filter({ hasNotText: heading ?? '' })
      .waitFor({ timeout: STEP_WITHIN });
    await Promise.any([gone, asked]).catch(() => {});
  }
}
