import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { Language } from '#shared/guide/language.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { storedEventSchema } from '../../extension/messages/stored-event.ts';
import { serveEntrance } from '../browser/serve-entrance.ts';
import { MANAGER_HOST } from '../browser/serve-manager.ts';
import type { Served } from '../browser/serve-site.ts';
import { type StartedBrowser, startBrowser } from '../browser/start-browser.ts';
import { readDisk } from '../kill/read-disk.ts';
import { goTo } from '../kill/script-in-page.ts';
import { builtLibrary, extensionWith } from '../verify/built-extension.ts';
import { openEye } from '../verify/walk/eye.ts';
import { logInWhereAsked } from '../verify/walk/log-in.ts';
import type { Tab } from '../verify/walk/open-bench.ts';
import { listenForComplaints } from './complaints.ts';

/** A browser as a customer has it, with the built extension and the practice Manager in the Manager's place, to be disturbed. */
export type ChaosStand = {
  /** The tab in which the guide is walked. */
  tab(): Tab;
  /** Forgets every run, and starts this guide anew in a new tab of the Manager. */
  begin(guide: string, reads: Language, manager: Language): Promise<void>;
  /** The events of a guide's run as they are on the disk, read past the extension; nothing where none is stored. */
  stored(guide: string): Promise<readonly StoredEvent[] | undefined>;
  /** Says something as the extension's own panel does. */
  say(message: object): Promise<void>;
  killWorker(): Promise<void>;
  /** Closes the tab, and opens its address in another one. */
  reopenTab(): Promise<void>;
  /** Closes the browser, starts it again over the same profile, and opens the same address. */
  restart(): Promise<void>;
  /** The eye loses a page that goes into the back-forward cache: looks again at what is there. */
  lookAgain(): Promise<void>;
  /** The browser beneath, for what only it can do. */
  browser(): StartedBrowser;
  close(): Promise<void>;
};

const WINDOW = { width: 1280, height: 800 };
/** What goes wrong in the worker without being caught is told in its console, where the stand hears it. */
const TELL_TROUBLE = `;for (const type of ['error', 'unhandledrejection'])
  addEventListener(type, (event) => console.error('In the worker: ' + (event.reason?.stack ?? event.message)));`;

const runsSchema = z.array(z.object({ guide: z.string(), events: z.array(storedEventSchema) }));

type Running = { readonly browser: StartedBrowser; readonly panel: Page };

export async function openChaosStand(): Promise<ChaosStand> {
  const manager = await serveEntrance();
  const profile = mkdtempSync(join(tmpdir(), 'cairn-chaos-'));
  const extension = extensionWith(builtLibrary(), { 'background.js': TELL_TROUBLE });
  const complaints: string[] = [];
  let now = await start();
  let tab: Tab | undefined;

  async function start(): Promise<Running> {
    const browser = await startBrowser({ ...optionsFor(manager), profile, extension });
    listenForComplaints(browser.context, complaints);
    const panel = await browser.context.newPage();
    await goTo(panel, `chrome-extension://${browser.extensionId}/your-data.html`);
    return { browser, panel };
  }

  async function take(page: Page): Promise<void> {
    const logins = logInWhereAsked(page);
    const eye = await openEye(page, now.browser.extensionId);
    tab = { page, eye, complaints, logins, close: () => page.close() };
  }

  function openTab(): Tab {
    if (!tab) throw new Error('No guide has begun.');
    return tab;
  }

  async function open(address: string): Promise<void> {
    const page = await now.browser.context.newPage();
    await take(page);
    await goTo(page, address);
  }

  async function say(message: object): Promise<void> {
    await now.panel.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  }

  return {
    tab: openTab,
    browser: () => now.browser,
    say,
    killWorker: () => now.browser.killWorker(),
    async begin(guide, reads, speaks) {
      await tab?.close();
      await say({ ask: 'forget', what: 'everything' });
      await say({ ask: 'speak', language: reads });
      manager.leadTo(`/v3/1000000/ng/home?interface=${speaks}`);
      complaints.length = 0;
      const opened = now.browser.context.waitForEvent('page');
      await say({ ask: 'begin', guide, again: true });
      await take(await opened);
    },
    async stored(key) {
      const runs = runsSchema.parse(await now.panel.evaluate(readDisk));
      return runs.find(({ guide }) => guide === key)?.events;
    },
    async reopenTab() {
      const address = openTab().page.url();
      await openTab().close();
      await open(address);
    },
    async restart() {
      const address = openTab().page.url();
      await now.browser.close();
      now = await start();
      await open(address);
    },
    async lookAgain() {
      const { page, eye, ...rest } = openTab();
      await eye.session.detach();
      tab = { ...rest, page, eye: await openEye(page, now.browser.extensionId) };
    },
    async close() {
      await now.browser.close();
      await manager.close();
      for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function optionsFor({ port }: Served) {
  const sites = { [MANAGER_HOST]: port, 'login.infomaniak.com': port };
  return { sites, viewport: WINDOW, calm: true, backForwardCache: true };
}
