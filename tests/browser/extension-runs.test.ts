import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { expectStep, FIRST, GUIDE, openStand, SECOND, type Stand, type StandOptions } from './open-stand.ts';
import { pressInCard, readCard, waitForCard } from './seen-card.ts';

const THIRD = 'search-partner';
const FOURTH = 'select-partner';

let stand: Stand;

afterEach(() => stand?.close());

/** A tab of the Manager in which the guide is at its second step. */
async function walking(options: StandOptions = {}): Promise<Page> {
  stand = await openStand(options);
  const page = await stand.startGuide();
  await expectStep(page, FIRST);
  await pressInCard(page, 'Next');
  await expectStep(page, SECOND);
  await eventsStored(await stand.worker(), 3);
  return page;
}

/** The card shows what is stored a moment later. */
async function eventsStored(worker: Worker, count: number): Promise<void> {
  for (;;) {
    const stored = await worker.evaluate(
      (guide) =>
        new Promise<number>((done) => {
          const opening = indexedDB.open('cairn');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('runs').objectStore('runs').get(guide);
            reading.onsuccess = () => {
              opening.result.close();
              done(reading.result?.events.length ?? 0);
            };
          };
        }),
      GUIDE,
    );
    if (stored >= count) return;
  }
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

test('a second tab of the Manager stays without a card while the first one leads', async () => {
  const page = await walking();
  const second = await stand.context.newPage();
  await second.goto('https://manager.infomaniak.com/');
  await second.getByRole('navigation').first().waitFor();
  await expectStep(page, SECOND);
  expect(await readCard(second)).toBeUndefined();
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

test('the browser is closed and started again: the Manager shows the same step', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'cairn-profile-'));
  await walking({ profile });
  await stand.close();
  stand = await openStand({ profile });
  const page = await stand.context.newPage();
  await page.goto('https://manager.infomaniak.com/');
  await expectStep(page, SECOND);
  await stand.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a page that comes back from the back-forward cache has its card, and its next step is stored', async () => {
  const page = await walking({ backForwardCache: true });
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.goto(`${stand.site.origin}/en/`);
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  await expectStep(page, SECOND);
  await pressInCard(page, 'Next');
  await expectStep(page, THIRD);
  await eventsStored(await stand.worker(), 4);
});

test('a page that comes back from the back-forward cache drops its card when the guide has gone on elsewhere', async () => {
  const page = await walking({ backForwardCache: true });
  await page.goto(`${stand.site.origin}/en/`);
  const elsewhere = await stand.startGuide();
  await expectStep(elsewhere, SECOND);
  await page.goBack({ waitUntil: 'commit' });
  await page.locator('html > [popover]').waitFor({ state: 'detached' });
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
  await worker.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('cairn');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('runs', 'readwrite');
          writing.objectStore('runs').clear();
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await pressInCard(page, 'Next');
  await expectStep(page, THIRD);
  await eventsStored(worker, 4);
  await page.reload();
  await expectStep(page, THIRD);
  expect(stand.errors).toEqual([]);
});

test('what is stored is spoilt: the panel says so, and the guide can be started again', async () => {
  stand = await openStand();
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
  expect(await readCard(manager)).toBeUndefined();

  const panel = await stand.openPanel();
  const entry = panel.locator('.guide', { hasText: 'FAQ 2669' });
  expect(await entry.locator('.progress').textContent()).toMatch(/cannot be read any more/);
  const page = await stand.startGuide();
  await waitForCard(page, ({ step }) => step !== '', 'the first step');
  expect(stand.errors).toEqual([]);
});
