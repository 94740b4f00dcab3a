import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Choice, Instruction, Outcome } from '#shared/guide/schema.ts';
import { type Bench, openBench } from './page-with.ts';
import { follow, looked } from './step-follower.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const texts = { en: 'Do it.', fr: 'Faites-le.' };
const step = (done: Outcome | Outcome[], more: Partial<Instruction> = {}): Instruction => ({
  id: 'one',
  do: texts,
  target: { role: 'button', label: 'add' },
  done,
  ...more,
});
const BUTTON = '<main><h1>Partners</h1><button id="add">Add a partner</button><p>Nothing yet</p></main>';

async function found(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.told.at(-1)?.sight)).toBe('found');
}
const outcomes = (page: Page) => expect.poll(() => page.evaluate(() => window.outcomes));
const answers = (page: Page) => expect.poll(() => page.evaluate(() => window.answers));

/** Lets the page show another view when the button is clicked. */
const leadOn = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('button')?.addEventListener('click', () => {
      document.body.innerHTML = '<main><h1>Invite</h1><input aria-label="Search"></main>';
    }),
  );

test('reaching the page finishes the step', async () => {
  const page = await bench.pageWith(BUTTON);
  await follow(page, step({ page: 'partners' }));
  await found(page);
  expect(await page.evaluate(() => window.outcomes)).toEqual([]);
  await page.evaluate(() => history.pushState(null, '', '/v3/42/ng/partners'));
  await outcomes(page).toEqual(['now']);
});

test('being there already is told as such, and coming back anew as new', async () => {
  const page = await bench.pageWith(BUTTON, '/v3/ng/partners');
  await follow(page, step({ page: 'partners' }));
  await outcomes(page).toEqual(['already']);
  await page.evaluate(() => history.pushState(null, '', '/v3/ng/home'));
  await looked(page);
  await page.evaluate(() => history.pushState(null, '', '/v3/ng/partners'));
  await outcomes(page).toEqual(['already', 'now']);
});

test('an element that appears finishes the step', async () => {
  const page = await bench.pageWith(BUTTON);
  await follow(page, step({ appears: { role: 'heading', label: 'invite' } }));
  await found(page);
  await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h2>Invite</h2>'));
  await outcomes(page).toEqual(['now']);
});

test('what a page brings with its first words is news, although its empty frame declared another language', async () => {
  const page = await bench.pageWith('');
  await follow(page, step({ appears: { role: 'heading', label: 'invite' } }, { target: 'unknown' }));
  await expect.poll(() => page.evaluate(() => window.told.length)).toBeGreaterThan(0);
  await page.evaluate(() => {
    document.documentElement.lang = 'fr';
    document.body.innerHTML = '<main><button>Continuer</button><h2>Inviter</h2></main>';
  });
  await outcomes(page).toEqual(['now']);
});

test('ticking a box finishes the step, with no change to the page\u2019s nodes', async () => {
  const page = await bench.pageWith('<main><label><input type="checkbox" id="box"> Pick Acme</label></main>');
  await follow(page, step({ target: 'checked' }, { target: { role: 'checkbox', label: 'pick' } }));
  await found(page);
  await page.locator('#box').click();
  await outcomes(page).toEqual(['now']);
});

test('an element counts as gone only after it was found', async () => {
  const empty = await bench.pageWith('<main><h1>Partners</h1></main>');
  await follow(empty, step({ target: 'gone' }));
  await empty.waitForTimeout(1500);
  expect(await empty.evaluate(() => window.outcomes)).toEqual([]);

  const page = await bench.pageWith(BUTTON);
  await follow(page, step({ target: 'gone' }));
  await found(page);
  await page.evaluate(() => document.querySelector('button')?.remove());
  await outcomes(page).toEqual(['now']);
});

test('using the target and seeing another view finishes the step', async () => {
  const page = await bench.pageWith(BUTTON);
  await leadOn(page);
  await follow(page, step({ view: 'changes' }));
  await found(page);
  await page.locator('#add').click();
  await outcomes(page).toEqual(['now']);
});

test('using it by keyboard counts as well', async () => {
  const page = await bench.pageWith(BUTTON);
  await leadOn(page);
  await follow(page, step({ view: 'changes' }));
  await found(page);
  await page.locator('#add').focus();
  await page.keyboard.press('Enter');
  await outcomes(page).toEqual(['now']);
});

test('neither a click without a new view, nor a new view without a click, nor a click by a script finishes the step', async () => {
  const page = await bench.pageWith(BUTTON);
  await follow(page, step({ view: 'changes' }));
  await found(page);
  await page.locator('#add').click();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.outcomes)).toEqual([]);

  const other = await bench.pageWith(BUTTON);
  await leadOn(other);
  await follow(other, step({ view: 'changes' }));
  await found(other);
  await other.evaluate(() => document.querySelector('button')?.click());
  await other.waitForTimeout(500);
  expect(await other.evaluate(() => window.outcomes)).toEqual([]);
});

test('the page hears the click as ever, and stopping it does not deafen us', async () => {
  const page = await bench.pageWith(BUTTON);
  await page.evaluate(() =>
    document.querySelector('button')?.addEventListener('click', (event) => {
      event.stopImmediatePropagation();
      document.body.innerHTML = '<main><h1>Invite</h1><input aria-label="Search"></main>';
    }),
  );
  await follow(page, step({ view: 'changes' }));
  await found(page);
  await page.locator('#add').click();
  await outcomes(page).toEqual(['now']);
});

const choice = (more: object = {}): Choice => ({
  id: 'access',
  ask: texts,
  branches: [
    { id: 'limited', title: texts, target: { role: 'radio', label: 'limited' }, ...more },
    { id: 'full', title: texts, target: { role: 'radio', label: 'full' }, ...more },
  ],
});
const RADIOS =
  '<main><h1>Access</h1><label><input type="radio" name="a" id="limited" checked> Limited access</label><label><input type="radio" name="a" id="full"> Full access</label></main>';

test('at a choice all answers are shown, and the one ticked in the page is taken', async () => {
  const page = await bench.pageWith(RADIOS);
  await follow(page, choice());
  await found(page);
  expect(await page.evaluate(() => window.told.at(-1))).toMatchObject({
    elements: ['limited', 'full'],
    branches: ['limited', 'full'],
  });
  await page.locator('#full').click();
  await answers(page).toEqual(['full now']);
});

test('an answer that the page had ticked beforehand is nobody\u2019s until it is clicked', async () => {
  const page = await bench.pageWith(RADIOS);
  await follow(page, choice({ chosen: { target: 'selected' } }));
  await found(page);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.answers)).toEqual([]);
  await page.locator('#limited').click();
  await answers(page).toEqual(['limited now']);
});

test('an answer given by a button that leads on is taken', async () => {
  const page = await bench.pageWith(
    '<main><h1>Access</h1><button>Full access</button><button>Limited access</button></main>',
  );
  await leadOn(page);
  await follow(page, {
    ...choice(),
    branches: [
      { id: 'limited', title: texts, target: { role: 'button', label: 'limited' } },
      { id: 'full', title: texts, target: { role: 'button', label: 'full' } },
    ],
  });
  await found(page);
  await page.getByText('Full access').click();
  await answers(page).toEqual(['full now']);
});
