import type { Page } from 'playwright-core';
import type { Language } from '#shared/guide/language.ts';
import { serveEntrance } from '../../browser/serve-entrance.ts';
import { MANAGER_HOST } from '../../browser/serve-manager.ts';
import { type StartedBrowser, startBrowser } from '../../browser/start-browser.ts';
import { type Eye, openEye } from './eye.ts';
import { logInWhereAsked } from './log-in.ts';
import type { NetworkLog } from './network-log.ts';

/** One browser with the built extension and the practice Manager in the Manager's place, for one walk after the other. */
export type Bench = {
  /** Starts a guide anew from the extension's panel. @returns the tab of the Manager that it opens, at this address. */
  start(guide: string, reads: Language, address: string): Promise<Tab>;
  close(): Promise<void>;
};

export type Tab = {
  readonly page: Page;
  readonly eye: Eye;
  /** Errors and warnings in any console since the tab was asked for: of the page, our scripts in it, the worker. */
  readonly complaints: readonly string[];
  /** How often one had to log in on the way. */
  logins(): number;
  close(): Promise<void>;
};

export type BenchOptions = {
  /** Hears of every request. */
  readonly network?: NetworkLog;
  /** Folder of another extension than the built one. */
  readonly extension?: string;
  /** Runs in every page before its own scripts. */
  readonly before?: () => void;
};

const WINDOW = { width: 1280, height: 800 };

export async function openBench({ network, extension, before }: BenchOptions = {}): Promise<Bench> {
  const manager = await serveEntrance();
  const sites = { [MANAGER_HOST]: manager.port, 'login.infomaniak.com': manager.port };
  const browser = await startBrowser({ sites, viewport: WINDOW, calm: true, ...(extension && { extension }) });
  network?.watch(browser.context);
  if (before) await browser.context.addInitScript(before);
  const complaints = complaintsIn(browser);
  const panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.extensionId}/popup.html`);

  return {
    async start(guide, reads, address) {
      manager.leadTo(address);
      complaints.length = 0;
      await say(panel, { ask: 'speak', language: reads });
      const opened = browser.context.waitForEvent('page');
      await say(panel, { ask: 'begin', guide, again: true });
      const page = await opened;
      const logins = logInWhereAsked(page);
      const eye = await openEye(page, browser.extensionId);
      await network?.watchTab(eye.session);
      return { page, eye, complaints, logins, close: () => page.close() };
    },
    async close() {
      await browser.close();
      await manager.close();
    },
  };
}

/** As the panel's own script says it. */
async function say(panel: Page, message: object): Promise<void> {
  await panel.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
}

function complaintsIn({ context }: StartedBrowser): string[] {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}
