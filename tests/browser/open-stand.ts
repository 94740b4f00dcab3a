import type { BrowserContext, Page } from 'playwright-core';
import { type SeenCard, waitForCard } from './seen-card.ts';
import { type Answer, MANAGER_HOST, serveManager } from './serve-manager.ts';
import { type Served, serveSite } from './serve-site.ts';
import { type BrowserOptions, type StartedBrowser, startBrowser } from './start-browser.ts';

/** A browser with the built extension, the practice Manager on the Manager's address, and the knowledge base. */
export type Stand = StartedBrowser & {
  readonly manager: Served;
  readonly site: Served;
  /** Errors in the console of any page, oldest first. */
  readonly errors: readonly string[];
  /** The toolbar's panel, in a tab of its own. */
  openPanel(): Promise<Page>;
  /** Starts or goes on with a guide from the panel, and returns the tab of the Manager that it opens. */
  startGuide(guide?: string, button?: string): Promise<Page>;
  /** Starts a guide at its beginning, wherever it stands. */
  startAnew(guide?: string): Promise<Page>;
};

export type StandOptions = Omit<BrowserOptions, 'sites'> & { readonly answer?: Answer };

/** The real guide 2669. On the Manager its first step, to sign in, is done at once; these two follow. */
export const GUIDE = 'authorize-partner';
export const FIRST = 'open-partners';
export const SECOND = 'start-invitation';

export async function openStand({ answer, ...options }: StandOptions = {}): Promise<Stand> {
  const [manager, site] = await Promise.all([serveManager(answer), serveSite()]);
  const sites = { [MANAGER_HOST]: manager.port, 'login.infomaniak.com': manager.port };
  const browser = await startBrowser({ ...options, sites });
  const { context, extensionId } = browser;

  async function openPanel(): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await page.getByRole('searchbox').waitFor();
    return page;
  }

  /** Presses the first of these buttons that the guide has. */
  async function start(guide: string, buttons: readonly string[]): Promise<Page> {
    const panel = await openPanel();
    const opened = context.waitForEvent('page');
    const there = await Promise.all(buttons.map((button) => panel.locator(`#guide-${guide}-${button}`).count()));
    await panel.locator(`#guide-${guide}-${buttons[there.findIndex((count) => count > 0)]}`).click();
    return opened;
  }

  return {
    ...browser,
    manager,
    site,
    errors: errorsIn(context),
    openPanel,
    startGuide: (guide = GUIDE, button = 'main') => start(guide, [button]),
    startAnew: (guide = GUIDE) => start(guide, ['again', 'main']),
    async close() {
      await browser.close();
      await Promise.all([manager.close(), site.close()]);
    },
  };
}

/** Waits until the card shows a step and has come to rest, so that its buttons stay where they are. */
export async function expectStep(page: Page, step: string): Promise<SeenCard> {
  return waitForCard(page, (card) => card.step === step && card.sight !== 'waiting', `the step "${step}"`);
}

function errorsIn(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
