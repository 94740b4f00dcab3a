import { afterAll, beforeAll, expect, test } from 'vitest';
import { addStep, BUTTON, FOUND, seen } from './add-step.ts';
import { type Bench, openBench } from './page-with.ts';
import { follow } from './step-follower.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

test('a button that moves stays found; one that is removed is waited for again', async () => {
  const page = await bench.pageWith(BUTTON);
  await follow(page, addStep());
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
  await follow(page, addStep());
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
  await follow(page, addStep());
  await page.waitForTimeout(1000);
  await seen(page, { sight: 'waiting' });
  await page.evaluate(() => document.querySelector('button')?.setAttribute('data-calm', 'yes'));
  await seen(page, FOUND);
});

test('the button that is pointed at stays the one when its equal appears, and only then', async () => {
  const page = await bench.pageWith(BUTTON);
  await follow(page, addStep());
  await seen(page, FOUND);
  await page.evaluate(() =>
    document
      .querySelector('main')
      ?.insertAdjacentHTML('afterbegin', '<button id="twin">Add a partner</button><p>or</p>'),
  );
  await page.waitForTimeout(1500);
  await seen(page, FOUND);
  expect(await page.evaluate(() => window.told.filter(({ sight }) => sight !== 'found').length)).toBeLessThan(2);
  await page.evaluate(() => document.querySelector('#add')?.replaceChildren('Remove a partner'));
  await seen(page, { ...FOUND, elements: ['twin'] });
});

test('what a style changes far from where it was changed is seen a moment later', async () => {
  const page = await bench.pageWith(
    `<style>.on ~ main .more { display: none }</style><p></p>${BUTTON.replace(
      '</button>',
      '<span class="more"> for now</span></button>',
    )}`,
  );
  await follow(page, addStep());
  await seen(page, { sight: 'waiting' });
  await page.evaluate(() => document.querySelector('p')?.classList.add('on'));
  await seen(page, FOUND, 3000);
});
