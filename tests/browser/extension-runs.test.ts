import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectStep, FIRST, GUIDE, openStand, SECOND, type Stand } from './open-stand.ts';
import { pressInCard, readCard, waitForCard } from './seen-card.ts';
import { clearRuns, storedRun } from './stored-run.ts';

const THIRD = 'search-partner';
const FOURTH = 'select-partner';

const LOGIN = 'login.infomaniak.com';

/** Elements of a page answer to their names as if they were the window's own, in the world of our scripts too. */
const CLOBBERED =
  '<!doctype html><title>Manager</title><form id="browser"><input name="runtime" id="any"></form><img name="chrome">';

/** One browser for all: with the back-forward cache on, as customers have it, and a profile that outlives it. */
let stand: Stand;
let profile: string;
let signedIn = true;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'cairn-profile-'));
  stand = await open();
});
afterEach(async () => {
  signedIn = true;
  for (const page of stand.context.pages().slice(1)) await page.close();
});
afterAll(async () => {
  await stand?.close();
  rmSync(profile, { recursive: true, force: true });
});

/** The session of the Manager may end at any moment; its pages then send everybody to the login. */
function open(): Promise<Stand> {
  return openStand({
    profile,
    backForwardCache: true,
    answer(path, response, { headers }) {
      if (headers.host === LOGIN) {
        signedIn = path === '/done';
        const location = 'https://manager.infomaniak.com/v3/ng/home';
        response.writeHead(signedIn ? 302 : 200, { 'content-type': 'text/html', location });
        response.end('<!doctype html><title>Login</title><a href="/done">Sign in</a>');
        return true;
      }
      if (path === '/clobbered') {
        response.writeHead(200, { 'content-type': 'text/html' }).end(CLOBBERED);
        return true;
      }
      if (signedIn || path.includes('.')) return false;
      response.writeHead(302, { location: `https://${LOGIN}/` }).end();
      return true;
    },
  });
}

/** A tab of the Manager in which the guide was begun anew and is at its second step. */
async function walking(): Promise<Page> {
  const page = await stand.startAnew();
  await expectStep(page, FIRST);
  await pressInCard(page, 'Next');
  await expectStep(page, SECOND);
  await eventsStored(await stand.worker(), 3);
  return page;
}

async function goOn(page: Page, to: string): Promise<void> {
  await pressInCard(page, 'Next');
  await expectStep(page, to);
}

/** The card shows what is stored a moment later. */
async function eventsStored(worker: Worker, count: number): Promise<void> {
  await expect.poll(async () => (await storedRun(worker, GUIDE))?.events.length ?? 0).toBeGreaterThanOrEqual(count);
}

test('a reload brings back the same step', async () => {
  const page = await walking();
  await page.reload();
  await expectStep(page, SECOND);
  expect(stand.errors).toEqual([]);
});

test('a tab closed by mistake: the next tab of the Manager goes on at the same step', async () => {
  const page = await walking();
  await page.close();
  const next = await stand.context.newPage();
  await next.goto('https://manager.infomaniak.com/');
  await expectStep(next, SECOND);
});

test('the worker is stopped: the next step is stored as if nothing had been', async () => {
  const page = await walking();
  await stand.killWorker();
  await pressInCard(page, 'Next');
  await expectStep(page, THIRD);
  await eventsStored(await stand.worker(), 4);
  await stand.killWorker();
  await page.reload();
  await expectStep(page, THIRD);
  expect(stand.errors).toEqual([]);
});

test('full loads from one app of the Manager to another keep the step', async () => {
  const page = await walking();
  for (const app of ['v3/1234/ng/profile/user/dashboard', 'v3/ng/accounts/token/list']) {
    await page.goto(`https://manager.infomaniak.com/${app}`);
    await expectStep(page, SECOND);
  }
});

test('a navigation without a load keeps the card and its step', async () => {
  const page = await walking();
  await page.evaluate(() => {
    document.querySelector('html > [popover]')?.setAttribute('data-same', '');
    history.pushState(null, '', '/v3/1234/ng/accounts/rights/users/list');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.getByRole('heading', { name: 'Users' }).first().waitFor();
  await expectStep(page, SECOND);
  expect(await page.locator('html > [popover][data-same]').count()).toBe(1);
});

test('the session expires in the middle: after the login the same step is back', async () => {
  const page = await walking();
  signedIn = false;
  await page.reload();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.waitForURL('https://manager.infomaniak.com/**');
  await expectStep(page, SECOND);
});

test('offline, the guide goes on, and the step is stored', async () => {
  const page = await walking();
  await stand.context.setOffline(true);
  await goOn(page, THIRD);
  await eventsStored(await stand.worker(), 4);
  await stand.context.setOffline(false);
  await page.reload();
  await expectStep(page, THIRD);
});

test('an element of the page that calls itself “browser” does not stand in for the browser', async () => {
  const page = await walking();
  await page.goto('https://manager.infomaniak.com/clobbered');
  await waitForCard(page, ({ step }) => step === SECOND, 'the same step');
  await pressInCard(page, 'Next');
  await waitForCard(page, ({ step }) => step === THIRD, 'the next step');
  await eventsStored(await stand.worker(), 4);
});

test('a page that comes back from the back-forward cache has its card, and its next step is stored', async () => {
  const page = await walking();
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.goto(`${stand.site.origin}/en/`);
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  await expectStep(page, SECOND);
  await pressInCard(page, 'Next');
  await expectStep(page, THIRD);
  await eventsStored(await stand.worker(), 4);
});

test('a page that comes back from the back-forward cache says so when the guide has gone on elsewhere', async () => {
  const page = await walking();
  await page.goto(`${stand.site.origin}/en/`);
  const elsewhere = await stand.startGuide();
  await expectStep(elsewhere, SECOND);
  await page.goBack({ waitUntil: 'commit' });
  await waitForCard(page, ({ text }) => text.includes('goes on in another tab'), 'words that say so');
  await expectStep(elsewhere, SECOND);
});

test('the disk is full: the card says so, nothing is lost on a reload, and it is saved as soon as there is room', async () => {
  const page = await walking();
  const worker = await stand.worker();
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  await pressInCard(page, 'Next');
  await waitForCard(page, ({ step, text }) => step === THIRD && text.includes('Not saved'), 'words that say so');
  await pressInCard(page, 'Next');
  await expectStep(page, FOURTH);
  await page.reload();
  await expectStep(page, FOURTH);

  await pressInCard(page, 'Back');
  await expectStep(page, THIRD);
  await waitForCard(page, ({ text }) => text.includes('Not saved'), 'words that it is not saved');
  await worker.evaluate('makeRoom()');
  await pressInCard(page, 'Try again');
  await waitForCard(page, ({ text }) => !text.includes('Not saved'), 'words no more');
  await eventsStored(worker, 6);
  expect(stand.errors).toEqual([]);
});

test('the disk loses everything under an open tab: the guide goes on at the same step, and is stored again', async () => {
  const page = await walking();
  const worker = await stand.worker();
  await clearRuns(worker);
  await pressInCard(page, 'Next');
  await expectStep(page, THIRD);
  await eventsStored(worker, 4);
  await page.reload();
  await expectStep(page, THIRD);
  expect(stand.errors).toEqual([]);
});

test('the browser is closed and started again: the Manager shows the same step', async () => {
  await walking();
  await stand.close();
  stand = await open();
  const page = await stand.context.newPage();
  await page.goto('https://manager.infomaniak.com/');
  await expectStep(page, SECOND);
});

test('what is stored is spoilt: the panel says so, and the guide can be started again', async () => {
  const worker = await stand.worker();
  await stand.openPanel();
  await worker.evaluate(
    (guide) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('cairn');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('runs', 'readwrite');
          writing.objectStore('runs').put({ guide, events: 'rubbish', touched: Date.now() });
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    GUIDE,
  );
  const manager = await stand.context.newPage();
  await manager.goto('https://manager.infomaniak.com/');
  await manager.getByRole('navigation').first().waitFor();
  const panel = await stand.openPanel();
  const entry = panel.locator('.guide', { hasText: 'FAQ 2669' });
  expect(await entry.locator('.progress').textContent()).toMatch(/cannot be read any more/);
  expect(await readCard(manager)).toBeUndefined();

  const page = await stand.startGuide();
  await waitForCard(page, ({ step }) => step !== '', 'the first step');
  expect(stand.errors).toEqual([]);
});
