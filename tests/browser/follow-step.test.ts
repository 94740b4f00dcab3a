import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instruction } from '#shared/guide/schema.ts';
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

const ADD = { role: 'button', label: 'add' } as const;
const step = (more: Partial<Instruction> = {}): Instruction => ({
  id: 'add',
  do: { en: 'Select {add}.', fr: 'Choisissez {add}.' },
  target: ADD,
  ...more,
});
const BUTTON = '<main><h1>Partners</h1><button id="add">Add a partner</button></main>';
const FOUND = { sight: 'found', elements: ['add'], usable: 'now' };

async function seen(page: Page, expected: object, timeout = 8000): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.told.at(-1)), { timeout }).toMatchObject(expected);
}

test('a button that is there is found, in the language of the page', async () => {
  const page = await bench.pageWith(BUTTON);
  await follow(page, step());
  await seen(page, { ...FOUND, language: 'en' });
});

test('a button that comes seconds late is waited for, then found', async () => {
  const page = await bench.pageWith('<main><h1>Partners</h1></main>');
  await follow(page, step());
  await seen(page, { sight: 'waiting' });
  await page.evaluate(() =>
    setTimeout(
      () => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button id="add">Add a partner</button>'),
      1500,
    ),
  );
  await seen(page, FOUND);
});

test('a button that never comes is said to be missing, and still found when it comes after all', async () => {
  const page = await bench.pageWith('<main><h1>Partners</h1></main>');
  await follow(page, step());
  await seen(page, { sight: 'not-found', why: 'absent' });
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button id="add">Add a partner</button>'),
  );
  await seen(page, FOUND);
});

test('a page that says it is at work is given more time', async () => {
  const page = await bench.pageWith('<main aria-busy="true"><h1>Partners</h1></main>');
  await follow(page, step());
  await page.waitForTimeout(5000);
  await seen(page, { sight: 'waiting' });
});

test.each([
  ['hidden', '<button id="add" style="display:none">Add a partner</button>', 'hidden'],
  ['transparent', '<div style="opacity:0"><button id="add">Add a partner</button></div>', 'hidden'],
  ['folded away', '<div style="height:0;overflow:hidden"><button id="add">Add a partner</button></div>', 'hidden'],
  [
    'covered',
    '<button id="add">Add a partner</button><div style="position:fixed;inset:0;background:#fff"></div>',
    'covered',
  ],
  ['in an inert part', '<div inert><button id="add">Add a partner</button></div>', 'inert'],
  [
    'in a part kept from screen readers',
    '<div aria-hidden="true"><button id="add">Add a partner</button></div>',
    'inert',
  ],
])('a button that is %s is not pointed at', async (_, html, why) => {
  const page = await bench.pageWith(`<main><h1>Partners</h1>${html}</main>`);
  await follow(page, step());
  await seen(page, { sight: 'not-found', why });
});

test('behind a native window the button is out of reach, and found when the window closes', async () => {
  const page = await bench.pageWith(`${BUTTON}<dialog><p>Wait</p></dialog>`);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await follow(page, step());
  await seen(page, { sight: 'not-found', why: 'inert' });
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await seen(page, FOUND);
});

test('a button inside the native window in front is found', async () => {
  const page = await bench.pageWith(
    `<dialog><h2>Partners</h2><button id="add">Add a partner</button></dialog><dialog><p>Other</p></dialog>`,
  );
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await follow(page, step());
  await seen(page, FOUND);
});

test('a disabled button is shown as disabled, and as usable once it is', async () => {
  const page = await bench.pageWith(BUTTON.replace('<button', '<button disabled'));
  await follow(page, step());
  await seen(page, { ...FOUND, usable: 'disabled' });
  await page.evaluate(() => document.querySelector('button')?.removeAttribute('disabled'));
  await seen(page, FOUND);
});

test('a button below the fold is found there, and in view after scrolling', async () => {
  const page = await bench.pageWith(BUTTON.replace('<button', '<div style="height:3000px"></div><button'));
  await follow(page, step());
  await seen(page, { ...FOUND, usable: 'off-screen' });
  await page.evaluate(() => document.querySelector('button')?.scrollIntoView());
  await seen(page, FOUND);
});

test('a button that moves stays found; one that is removed is waited for again', async () => {
  const page = await bench.pageWith(BUTTON);
  await follow(page, step());
  await seen(page, FOUND);
  const told = await page.evaluate(() => window.told.length);
  await page.evaluate(() =>
    document.querySelector('button')?.setAttribute('style', 'position:absolute;left:500px;top:300px'),
  );
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.told.length)).toBe(told);
  await page.evaluate(() => document.querySelector('button')?.remove());
  await seen(page, { sight: 'waiting' });
});

test('a button drawn anew is found anew', async () => {
  const page = await bench.pageWith(BUTTON);
  await follow(page, step());
  await seen(page, FOUND);
  await page.evaluate(() => {
    const old = document.querySelector('button');
    const fresh = old?.cloneNode(true);
    if (fresh instanceof Element) {
      fresh.id = 'fresh';
      old?.replaceWith(fresh);
    }
  });
  await seen(page, { ...FOUND, elements: ['fresh'] });
});

test('a button drawn anew in every frame is not pointed at until that ends', async () => {
  const page = await bench.pageWith(BUTTON);
  await page.evaluate(() => {
    const again = () => {
      const old = document.querySelector('button');
      if (old?.dataset.calm) return;
      old?.replaceWith(old.cloneNode(true));
      requestAnimationFrame(again);
    };
    again();
  });
  await follow(page, step());
  await page.waitForTimeout(1000);
  await seen(page, { sight: 'waiting' });
  await page.evaluate(() => document.querySelector('button')?.setAttribute('data-calm', 'yes'));
  await seen(page, FOUND);
});

test('of two equal buttons none is pointed at', async () => {
  const page = await bench.pageWith(
    '<main><h1>Partners</h1><button>Add a partner</button><p>or</p><button>Add a partner</button></main>',
  );
  await follow(page, step());
  await seen(page, { sight: 'not-found', why: 'several' });
});

test('on another known page of the Manager the step is elsewhere', async () => {
  const page = await bench.pageWith(BUTTON, '/v3/ng/home');
  await follow(page, step({ page: 'partners' }));
  await seen(page, { sight: 'elsewhere', where: { page: 'partners' } });
  await page.evaluate(() => history.pushState(null, '', '/v3/123/ng/partners'));
  await seen(page, FOUND);
});

test('below another base the address is read the same', async () => {
  const page = await bench.pageWith(BUTTON, '/practice/v3/ng/home');
  await follow(page, step({ page: 'partners' }), { base: '/practice' });
  await seen(page, { sight: 'elsewhere', where: { page: 'partners' } });
});

test('a step in the mailbox is elsewhere; one that nobody can describe is not looked for', async () => {
  const page = await bench.pageWith(BUTTON);
  await follow(page, step({ where: 'mail' }));
  await seen(page, { sight: 'elsewhere', where: 'mail' });
  await follow(page, step({ target: 'unknown' }));
  await seen(page, { sight: 'not-found', why: 'unknown' });
});

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
  await follow(page, step({ done: { view: 'changes' } }));
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
  await follow(page, step());
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
