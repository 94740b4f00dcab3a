import { afterAll, beforeAll, test } from 'vitest';
import { addStep, BUTTON, FOUND, seen } from './add-step.ts';
import { type Bench, openBench } from './page-with.ts';
import { follow } from './step-follower.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

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
  await follow(page, addStep());
  await seen(page, { sight: 'not-found', why });
});

test('behind a native window the button is out of reach, and found when the window closes', async () => {
  const page = await bench.pageWith(`${BUTTON}<dialog><p>Wait</p></dialog>`);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await follow(page, addStep());
  await seen(page, { sight: 'not-found', why: 'inert' });
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await seen(page, FOUND);
});

test('a button inside the native window in front is found', async () => {
  const page = await bench.pageWith(
    `<dialog><h2>Partners</h2><button id="add">Add a partner</button></dialog><dialog><p>Other</p></dialog>`,
  );
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await follow(page, addStep());
  await seen(page, FOUND);
});

test('a disabled button is shown as disabled, and as usable once it is', async () => {
  const page = await bench.pageWith(BUTTON.replace('<button', '<button disabled'));
  await follow(page, addStep());
  await seen(page, { ...FOUND, usable: 'disabled' });
  await page.evaluate(() => document.querySelector('button')?.removeAttribute('disabled'));
  await seen(page, FOUND);
});

test('a button below the fold is found there, and in view after scrolling', async () => {
  const page = await bench.pageWith(BUTTON.replace('<button', '<div style="height:3000px"></div><button'));
  await follow(page, addStep());
  await seen(page, { ...FOUND, usable: 'off-screen' });
  await page.evaluate(() => document.querySelector('button')?.scrollIntoView());
  await seen(page, FOUND);
});
