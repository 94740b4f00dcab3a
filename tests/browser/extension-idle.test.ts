import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStand, type Stand } from './open-stand.ts';
import { EXTENSION } from './start-browser.ts';

let stand: Stand;

beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

test('a page of the Manager without a guide gets one small script and is otherwise left alone', async () => {
  const page = await stand.context.newPage();
  const session = await stand.context.newCDPSession(page);
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await session.send('Debugger.enable');
  await page.addInitScript(() => {
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof HTMLElement && node.popover) document.title = 'written to';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('https://manager.infomaniak.com/');
  await page.getByRole('navigation').first().waitFor();
  // What the page's script has asked is answered when a panel that was opened after it is.
  const panel = await stand.openPanel();
  await panel.locator('.guide').first().waitFor();

  const ours = scripts.filter((url) => url.startsWith('chrome-extension:')).map((url) => new URL(url).pathname);
  expect(ours).toEqual(['/manager.js']);
  expect(await page.title()).not.toBe('written to');
  expect(await page.locator('html').evaluate((html) => html.childElementCount)).toBe(2);
  expect(stand.errors).toEqual([]);
});

test('that script holds no observer and no timer', () => {
  const script = readFileSync(join(EXTENSION, 'manager.js'), 'utf8');
  expect(script).not.toMatch(/Observer|setInterval|setTimeout|requestAnimationFrame|requestIdleCallback/);
});

test('a page of somebody else on this machine is not the knowledge base’s business', async () => {
  const page = await stand.context.newPage();
  const before = stand.site.requests.length;
  await page.goto(`http://127.0.0.1:${stand.site.port}/en/guides/authorize-partner/`);
  expect(stand.site.requests.length).toBeGreaterThan(before);
  expect(await page.locator('html').getAttribute('data-cairn')).toBeNull();
});
