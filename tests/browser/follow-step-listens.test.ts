import { afterAll, beforeAll, expect, test } from 'vitest';
import { addStep, BUTTON, FOUND, seen } from './add-step.ts';
import { type Bench, openBench } from './page-with.ts';
import { follow } from './step-follower.ts';

declare global {
  interface Window {
    heard: number;
  }
}

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

test('a button in a closed shadow root is found, and its use is heard', async () => {
  const page = await bench.pageWith('<main><h1>Partners</h1><x-add></x-add></main>');
  await page.evaluate(() => {
    const host = document.querySelector('x-add');
    const root = host?.attachShadow({ mode: 'closed' });
    if (!host || !root) return;
    root.innerHTML = '<button id="add"><slot></slot></button>';
    host.textContent = 'Add a partner';
    root.querySelector('button')?.addEventListener('click', () => {
      document.body.innerHTML = '<main><h1>Invite</h1><p>Done</p></main>';
    });
    window.closedRoots = new Map([[host, root]]);
  });
  await follow(page, addStep({ done: { view: 'changes' } }));
  await seen(page, FOUND);
  await page.locator('x-add').click();
  await expect.poll(() => page.evaluate(() => window.outcomes)).toEqual(['now']);
});

test('after abort nothing is told and nobody listens any more', async () => {
  const page = await bench.pageWith(BUTTON);
  await page.evaluate(() => {
    window.heard = 0;
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const counting = function (this: unknown, event: Event) {
        window.heard += 1;
        if (typeof listener === 'function') listener.call(this, event);
      };
      addEventListener.call(
        this,
        type,
        this instanceof Window || this instanceof Document ? counting : listener,
        options,
      );
    };
  });
  await follow(page, addStep());
  await seen(page, FOUND);
  await page.locator('#add').click();
  expect(await page.evaluate(() => window.heard)).toBeGreaterThan(0);
  await page.evaluate(() => {
    window.following.abort();
    window.heard = 0;
    window.told = [];
  });
  await page.locator('#add').click();
  await page.evaluate(() => {
    dispatchEvent(new Event('resize'));
    history.pushState(null, '', '/v3/ng/partners');
    document.querySelector('button')?.remove();
  });
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => [window.heard, window.told.length])).toEqual([0, 0]);
});
