import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { MANAGER_HOST, serveManager } from '../browser/serve-manager.ts';
import type { Served } from '../browser/serve-site.ts';
import { EXTENSION, type StartedBrowser, startBrowser } from '../browser/start-browser.ts';
import { readDisk } from './read-disk.ts';
import { askIn, goTo, openScript, reachScript, type Script } from './script-in-page.ts';

/**
 * The built extension on an empty page of the Manager's address, to be killed. Without its overlay, so that nobody but the test
 * makes steps; worker, messages and database are the real ones.
 */
export type KillStand = {
  /** Asks as our script in the Manager's page does: once more where no answer comes. */
  ask(message: object): Promise<unknown>;
  /** Starts a guide anew from the panel; its tab is then the one that asks. */
  begin(guide: string): Promise<void>;
  /** Brings a copy of progress in, as the page on one's data does. */
  import(text: string): Promise<unknown>;
  /** Everything on the disk, read past the extension. */
  stored(): Promise<readonly { readonly guide: string }[]>;
  kill(what: Victim): Promise<void>;
  close(): Promise<void>;
};

export type Victim = 'worker' | 'tab' | 'browser';

export async function openKillStand(): Promise<KillStand> {
  const profile = mkdtempSync(join(tmpdir(), 'cairn-kill-'));
  const extension = join(profile, 'extension');
  cpSync(EXTENSION, extension, { recursive: true });
  writeFileSync(join(extension, 'overlay.js'), '');
  const manager = await serveManager((_path, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Manager</title>');
    return true;
  });
  let now = await start(profile, extension, manager);

  return {
    ask: (message) => askIn(now.script, message),
    async begin(guide) {
      await now.script.page.close();
      const opened = now.browser.context.waitForEvent('page');
      await now.panel.evaluate((key) => chrome.runtime.sendMessage({ ask: 'begin', guide: key, again: true }), guide);
      now = { ...now, script: await reachScript(now.browser, await opened) };
    },
    import: (file) => now.panel.evaluate((text) => chrome.runtime.sendMessage({ ask: 'import', text }), file),
    stored: () => now.panel.evaluate(readDisk),
    async kill(what) {
      if (what === 'worker') return now.browser.killWorker();
      if (what === 'tab') {
        await now.script.page.close();
        now = { ...now, script: await openScript(now.browser) };
        return;
      }
      await killBrowser(now.browser);
      now = await start(profile, extension, manager);
    },
    async close() {
      await now.browser.close();
      await manager.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Started = { readonly browser: StartedBrowser; readonly panel: Page; readonly script: Script };

async function start(profile: string, extension: string, manager: Served): Promise<Started> {
  const browser = await startBrowser({ profile, extension, sites: { [MANAGER_HOST]: manager.port } });
  const panel = await browser.context.newPage();
  await goTo(panel, `chrome-extension://${browser.extensionId}/your-data.html`);
  return { browser, panel, script: await openScript(browser) };
}

async function killBrowser({ context }: StartedBrowser): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('There is no browser to kill.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const gone = new Promise((done) => context.once('close', done));
  for (const { id, type } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
  await gone;
}

/** What is used of the extension's own interface, in its pages. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
