import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectStep, FIRST, openStand, SECOND, type Stand } from './open-stand.ts';
import { pressInCard, readCard, waitForCard } from './seen-card.ts';

/** The page on one's data, and what may never come into that data. */

declare const axe: { run(): Promise<AxeResults> };
declare const chrome: {
  readonly storage: Readonly<Record<'local' | 'session', { get(): Promise<object> }>>;
  readonly runtime: { readonly onMessage: { addListener(hear: (message: unknown) => void): void } };
};

let stand: Stand;
let manager: Page;
const logs: string[] = [];

beforeAll(async () => {
  stand = await openStand();
  stand.context.on('console', (message) => logs.push(message.text()));
  const worker = await stand.worker();
  await worker.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => void heard.push(message));
  });
  manager = await stand.startGuide();
  await expectStep(manager, FIRST);
  await manager.evaluate(() => {
    const password = Object.assign(document.createElement('input'), { type: 'password', value: 'secret-password' });
    const token = Object.assign(document.createElement('code'), { textContent: 'secret-token-shown' });
    const note = Object.assign(document.createElement('textarea'), { value: 'secret-note' });
    document.querySelector('main')?.append(password, token, note);
  });
  await pressInCard(manager, 'Next');
  await expectStep(manager, SECOND);
});
afterAll(() => stand?.close());

/** From now on the background does not answer this question of a page, until that is loaded again. */
async function loseAnswersTo(page: Page, question: string): Promise<void> {
  await page.evaluate((lost) => {
    const { runtime } = Reflect.get(window, 'browser');
    const send = runtime.sendMessage;
    runtime.sendMessage = (message: { readonly ask: string }) =>
      message.ask === lost ? Promise.reject(new Error('gone astray')) : send.call(runtime, message);
  }, question);
}

async function openData(): Promise<Page> {
  const page = await stand.context.newPage();
  await page.goto(`chrome-extension://${stand.extensionId}/your-data.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

test('no password and no token of the page comes into storage, messages or logs', async () => {
  const worker = await stand.worker();
  const heard = await worker.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')));
  const page = await openData();
  const stored = await page.evaluate(async () => {
    const opening = indexedDB.open('cairn');
    await new Promise((done) => opening.addEventListener('success', done));
    const reading = opening.result.transaction('runs').objectStore('runs').getAll();
    await new Promise((done) => reading.addEventListener('success', done));
    opening.result.close();
    return JSON.stringify([reading.result, await chrome.storage.local.get(), await chrome.storage.session.get()]);
  });
  expect(heard).toContain('"ask":"record"');
  expect(stored).toContain('authorize-partner');
  expect(heard + stored + logs.join()).not.toContain('secret');
  await page.close();
});

test('what is copied for support holds our own ids and numbers, and nothing of the page', async () => {
  await manager.getByRole('link', { name: 'Partner', exact: true }).click();
  await waitForCard(manager, ({ sight }) => sight === 'found', 'the step on its page');
  await manager.evaluate(() => {
    document.querySelector('main')?.setAttribute('aria-label', 'secret-area');
    const named = Object.assign(document.createElement('button'), { textContent: 'secret-name anna@secret.example' });
    named.setAttribute('role', 'secret-role');
    document.querySelector('main')?.append(named);
    for (const button of document.querySelectorAll('main button')) button.textContent += ' secret-word';
    document.documentElement.lang = 'secret-language';
  });
  await waitForCard(manager, ({ sight }) => sight === 'not-found', 'a step that does not show');
  await pressInCard(manager, 'Why does it not show?');
  await waitForCard(manager, ({ text }) => text.includes('Cairn looks for a button'), 'the reasons');
  await pressInCard(manager, 'Copy');
  await waitForCard(manager, ({ text }) => text.includes('Copied.'), 'that it was copied');
  await stand.context.grantPermissions(['clipboard-read']);
  const copied = await manager.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`authorize-partner#${SECOND}`);
  expect(copied).toMatch(/^Cairn \d+\.\d+\.\d+ · \w+ \d+ · en\n/);
  expect(copied).not.toContain('secret');
  await manager.reload();
  await expectStep(manager, SECOND);
});

test('a page on the Manager’s own origin can neither read the card, nor press its buttons, nor write progress', async () => {
  const before = await readCard(manager);
  const read = await manager.evaluate(async (extension) => {
    const host = document.querySelector('html > [popover]');
    const box = { clientX: innerWidth - 60, clientY: innerHeight - 40, bubbles: true, composed: true };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      host?.dispatchEvent(new MouseEvent(type, box));
    host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    const forged = { ask: 'record', run: 'any', at: 1, event: { type: 'finish' } };
    window.postMessage(forged, '*');
    document.dispatchEvent(new CustomEvent('cairn', { detail: forged }));
    const api: unknown = Reflect.get(window, 'chrome');
    const runtime: unknown = Reflect.get(Object(api), 'runtime');
    const sendMessage: unknown = Reflect.get(Object(runtime), 'sendMessage');
    const answer: unknown =
      typeof sendMessage === 'function' ? await sendMessage(extension, forged).catch(() => undefined) : undefined;
    return { text: host?.textContent, root: host?.shadowRoot, symbol: Symbol.for('cairn') in window, answer };
  }, stand.extensionId);
  expect(read).toEqual({ text: '', root: null, symbol: false, answer: undefined });
  expect(await readCard(manager)).toEqual(before);
  await manager.reload();
  await expectStep(manager, SECOND);
});

test('nothing of ours can send, or run what did not come with it: the browser itself refuses', async () => {
  const page = await openData();
  const worker = await stand.worker();
  const send = (url: string) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => 'sent',
      () => 'refused',
    );
  const before = stand.site.requests.length;
  expect(await worker.evaluate(send, `${stand.site.origin}/en/`)).toBe('refused');
  expect(await page.evaluate(send, `${stand.site.origin}/en/`)).toBe('refused');
  const ran = await page.evaluate(() => {
    const script = Object.assign(document.createElement('script'), { textContent: 'window.ran = true' });
    document.body.append(script, Object.assign(new Image(), { src: 'https://manager.infomaniak.com/x.png' }));
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  expect(stand.site.requests.slice(before)).toEqual([]);
  expect(stand.manager.requests).not.toContain('/x.png');
  await page.close();
});

test('a copy goes out, everything is forgotten, the card goes too, and the copy brings all of it back', async () => {
  const page = await openData();
  await page.getByText('Authorize a Partner to access your products').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  expect(download.suggestedFilename()).toMatch(/^cairn-progress-\d{4}-\d{2}-\d{2}\.json$/);
  const copy = await download.path();
  expect(JSON.parse(readFileSync(copy, 'utf8'))).toMatchObject({
    cairn: 'progress',
    guides: [{ place: { step: SECOND } }],
  });

  await page.locator('#forget').click();
  await page.locator('#forget-yes').click();
  await page.getByText('Everything is forgotten.').waitFor();
  await page.getByText('Nothing is kept at the moment').waitFor();
  await manager.locator('html > [popover]').waitFor({ state: 'detached' });

  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.getByText('This file is no copy of your progress').waitFor();
  // Else the same file, mended meanwhile, would be no change.
  await Promise.all([page.waitForEvent('filechooser'), chooser.click()]);
  expect(await chooser.evaluate((input: HTMLInputElement) => input.files?.length)).toBe(0);
  await loseAnswersTo(page, 'review');
  await chooser.setInputFiles(copy);
  await page.getByText('Cairn does not answer').waitFor();
  await page.reload();
  await chooser.setInputFiles(copy);
  await page.getByText('This copy adds your progress in one guide').waitFor();
  await page.getByText('Nothing is kept at the moment').waitFor();
  await page.locator('#add').click();
  await page.getByText('The copy is added.').waitFor();
  await page.close();
  const again = await stand.startGuide();
  await expectStep(again, SECOND);
  await again.close();
});

test('axe finds nothing in it, and it fits into 320 px, in French too', async () => {
  const page = await openData();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('heading', { name: 'Vos données' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  const { violations } = await page.evaluate(() => axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('a newer Cairn has written here: the panel says so, the guide goes on, and what is not saved can be taken along', async () => {
  const page = await openData();
  await page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('cairn', 99);
        opening.onsuccess = () => done(opening.result.close());
      }),
  );
  await page.close();
  await manager.close();
  const walking = await stand.startGuide(undefined, 'main');
  await expectStep(walking, FIRST);
  const panel = await stand.openPanel();
  await panel.getByText('A newer version of Cairn').or(panel.getByText('Une version plus récente')).waitFor();
  await panel
    .getByText('Your progress in one guide is not saved')
    .or(panel.getByText('dans un guide n’est pas'))
    .waitFor();
  const buttons = panel.locator('.notice button');
  await loseAnswersTo(panel, 'stored');
  await buttons.nth(1).click();
  await panel.getByText('Cairn does not answer').or(panel.getByText('Cairn ne répond pas')).waitFor();
  await panel.reload();
  const [download] = await Promise.all([panel.waitForEvent('download'), buttons.nth(1).click()]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).guides).toHaveLength(1);
  await buttons.first().click();
  await panel.getByText('cannot be saved').or(panel.getByText('ne peut pas être enregistrée')).waitFor();
});
