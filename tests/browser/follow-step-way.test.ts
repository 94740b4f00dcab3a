import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instruction } from '#shared/guide/schema.ts';
import { type Bench, openBench } from './page-with.ts';
import { follow, looked } from './step-follower.ts';

/** Steps done out of order, switches, steps that are repeated, secrets, and a page that changes its language. */

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

const texts = { en: 'Do it.', fr: 'Faites-le.' };
const doing = (id: string, more: Partial<Instruction>): Instruction => ({ id, do: texts, ...more });
const BUTTON = { role: 'button', label: 'add' } as const;

const found = (page: Page) => expect.poll(() => page.evaluate(() => window.told.at(-1)?.sight)).toBe('found');
const poll = <T>(page: Page, read: () => T) => expect.poll(() => page.evaluate(read));

test('a later step is noticed once its own element was used and its outcome came about, and not before', async () => {
  const first = doing('first', { target: { role: 'heading', label: 'invite' }, done: { page: 'home' } });
  const second = doing('second', { target: { role: 'checkbox', label: 'pick' }, done: { target: 'checked' } });
  const third = doing('third', { target: BUTTON, done: { view: 'changes' } });
  const page = await bench.pageWith(
    '<main><h1>Invite</h1><label><input type="checkbox" id="box"> Pick Acme</label><button id="add">Add a partner</button></main>',
    '/v3/ng/unheard-of',
  );
  await follow(page, first, { ahead: [second, third] });
  await found(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('#box')?.click());
  await page.locator('#add').click();
  await looked(page);
  expect(await page.evaluate(() => window.ahead)).toEqual([]);

  // A second click takes the tick back, a third one sets it.
  await page.locator('#box').click();
  await looked(page);
  expect(await page.evaluate(() => window.ahead)).toEqual([]);
  await page.locator('#box').click();
  await poll(page, () => window.ahead).toEqual(['second']);
});

test('whoever comes to the page of a later step has done it; whoever was there already has not', async () => {
  const first = doing('first', { target: BUTTON });
  const later = doing('later', { target: 'unknown', done: { page: 'partners' } });
  const page = await bench.pageWith('<main><button id="add">Add a partner</button></main>', '/v3/ng/partners');
  await follow(page, first, { ahead: [later] });
  await found(page);
  await page.evaluate(() => history.pushState(null, '', '/v3/ng/home'));
  await looked(page);
  expect(await page.evaluate(() => window.ahead)).toEqual([]);
  await page.evaluate(() => history.pushState(null, '', '/v3/ng/partners'));
  await poll(page, () => window.ahead).toEqual(['later']);
});

test('a switch that the customer turned is done, whichever way; one that the page turned is not', async () => {
  const page = await bench.pageWith(
    '<main><button role="switch" aria-checked="false" id="switch">Pick Acme</button></main>',
  );
  await page.evaluate(() => {
    const toggle = (event: Event) => {
      const button = event.currentTarget;
      if (button instanceof HTMLElement) button.ariaChecked = String(button.ariaChecked !== 'true');
    };
    document.querySelector('#switch')?.addEventListener('click', toggle);
  });
  const turn = doing('turn', { target: { role: 'switch', label: 'pick' }, done: { target: 'switched' } });
  await follow(page, turn);
  await found(page);
  await page.evaluate(() => document.querySelector('#switch')?.setAttribute('aria-checked', 'true'));
  await looked(page);
  expect(await page.evaluate(() => window.outcomes)).toEqual([]);
  await page.locator('#switch').click();
  await poll(page, () => window.outcomes).toEqual(['now']);
});

test('a step to repeat counts what was done, and is never over by itself', async () => {
  const page = await bench.pageWith(
    '<main><table><tr><td><input type="checkbox" id="a"></td><td>A</td></tr><tr><td><input type="checkbox" id="b"></td><td>B</td></tr></table></main>',
  );
  const tick = doing('tick', {
    target: { role: 'checkbox', place: { area: 'table-row' }, yours: true },
    done: { target: 'checked' },
    repeat: texts,
  });
  await follow(page, tick);
  await found(page);
  await page.locator('#a').click();
  await poll(page, () => window.rounds).toEqual([1]);
  await page.locator('#b').click();
  await poll(page, () => window.rounds).toEqual([1, 2]);
  await page.locator('#a').click();
  await poll(page, () => window.rounds).toEqual([1, 2, 1]);
  expect(await page.evaluate(() => window.outcomes)).toEqual([]);
});

test('where a secret is shown the page is not read, and the report holds nothing of it', async () => {
  const page = await bench.pageWith('<main><code>secret-token</code></main>');
  await page.evaluate(() => {
    window.TreeWalker.prototype.nextNode = () => {
      throw new Error('Somebody walks through the page.');
    };
    Element.prototype.getBoundingClientRect = () => {
      throw new Error('Somebody measures the page.');
    };
  });
  await follow(page, doing('copy', { target: 'unknown', caution: texts, secret: true }));
  // No look comes that could be waited for.
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.told)).toEqual([{ sight: 'not-found', why: 'unknown' }]);
  expect(await page.evaluate(() => window.followed?.explain())).toMatchObject({ step: 'copy', looked: 'no' });
});

test('a page that changes its language has neither lost nor gained anything', async () => {
  const page = await bench.pageWith(
    '<main><h1>Inviter</h1><button id="go">Continuer</button><p id="add">Ajouter</p></main>',
  );
  await page.evaluate(() => {
    document.documentElement.lang = 'fr';
  });
  const gone = doing('gone', {
    target: { role: 'button', label: 'continue' },
    done: [{ target: 'gone' }, { view: 'changes' }, { appears: { role: 'button', label: 'add' } }],
  });
  await follow(page, gone);
  await found(page);
  // A press that leads nowhere, and then other words for all that is there.
  await page.locator('#go').click();
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
    document.body.innerHTML =
      '<main><h1>Invite</h1><button id="go">Continue</button><button id="add">Add a partner</button></main>';
  });
  await poll(page, () => window.told.at(-1)?.language).toBe('en');
  await found(page);
  await looked(page);
  expect(await page.evaluate(() => window.outcomes)).toEqual([]);
  await page.evaluate(() => document.querySelector('#go')?.remove());
  await poll(page, () => window.outcomes).toEqual(['now']);
});
