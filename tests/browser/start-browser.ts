import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright-core';
import { findChromium } from '../../shared/node/find-chromium.ts';

/** The extension as it was built for Brave, Edge and Chromium. */
export const EXTENSION = join(import.meta.dirname, '..', '..', 'dist', 'extension', 'chromium');

export type BrowserOptions = {
  /** Which port of this machine each host leads to. Any other host, but localhost, leads nowhere. */
  readonly sites?: Readonly<Record<string, number>>;
  /** Folder of the unpacked extension; `none` starts without one. */
  readonly extension?: string;
  /** A folder that outlives the browser, for tests that start it again. */
  readonly profile?: string;
  /** Playwright switches the back-forward cache off; this leaves it on, as customers have it. */
  readonly backForwardCache?: boolean;
  readonly locale?: string;
  /** Size of the window in CSS px. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** For somebody who has asked their system for less motion. */
  readonly calm?: boolean;
};

export type StartedBrowser = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background worker, woken where it sleeps. */
  worker(): Promise<Worker>;
  /** Stops the worker as the browser itself does when it wants the memory. The next message wakes it. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
};

/** Starts Chromium with a fresh profile and the built extension, without any window. */
export async function startBrowser(options: BrowserOptions = {}): Promise<StartedBrowser> {
  const { sites = {}, extension = EXTENSION, backForwardCache = false, locale = 'en-GB', viewport } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'cairn-browser-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless: true,
    locale,
    ...(viewport && { viewport }),
    ...(options.calm && { reducedMotion: 'reduce' }),
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: backForwardCache ? ['--disable-back-forward-cache'] : [],
    args: [
      '--no-sandbox',
      `--lang=${locale}`,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${resolverRules(sites)}`,
      ...(extension === 'none' ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const extensionId = extension === 'none' ? '' : new URL((await findWorker(context)).url()).host;

  return {
    context,
    extensionId,
    worker: () => wakeWorker(context, extensionId),
    killWorker: () => stopWorker(context, extensionId),
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

function resolverRules(sites: Readonly<Record<string, number>>): string {
  const maps = Object.entries(sites).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
  return [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ');
}

/** Looks first: waiting for a worker that is already there never ends (playwright 33682). */
async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

async function wakeWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const session = await browserSession(context);
  if (!(await workerTarget(session, extensionId))) {
    const page = await context.newPage();
    // The panel asks the worker for what it shows, and that starts it.
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    while (!(await workerTarget(session, extensionId))) await soon();
    await page.close();
  }
  await session.detach();
  return findWorker(context);
}

const MOST_KILLS = 100;

async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const session = await browserSession(context);
  // A worker that is only just starting does not hear it the first time; one that a page wakes at once never seems gone.
  for (let tries = 0; tries < MOST_KILLS; tries += 1) {
    const targetId = await workerTarget(session, extensionId);
    if (!targetId) break;
    await session.send('Target.closeTarget', { targetId });
    await soon();
  }
  await session.detach();
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be driven from outside its pages.');
  return browser.newBrowserCDPSession();
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

async function workerTarget(session: CDPSession, extensionId: string): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  const origin = `chrome-extension://${extensionId}/`;
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))?.targetId;
}
