import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addStep, BUTTON, FOUND, seen } from './add-step.ts';
import { type Bench, openBench } from './page-with.ts';
import { follow } from './step-follower.ts';

declare global {
  interface Window {
    /** When the page was looked at, and when a letter was typed in it. */
    looks: number[];
    letters: number[];
  }
}

const QUIET = 150;
const AT_MOST = 900;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

/** A page that never rests, with a field. Each look at it asks for the shadow root of `x-any`. */
async function restlessPage(): Promise<Page> {
  const page = await bench.pageWith(`${BUTTON}<p>0</p><input><x-any></x-any>`);
  await page.evaluate(() => {
    [window.looks, window.letters] = [[], []];
    window.closedRoots = new (class extends Map<Element, ShadowRoot> {
      override get(): undefined {
        if (performance.now() - (window.looks.at(-1) ?? 0) > 1) window.looks.push(performance.now());
      }
    })();
    addEventListener('input', () => window.letters.push(performance.now()));
    requestAnimationFrame(function change(turn) {
      document.querySelector('p')?.replaceChildren(String(turn));
      requestAnimationFrame(change);
    });
  });
  await follow(page, addStep());
  await seen(page, FOUND);
  return page;
}

/** Types, and waits until the page was looked at after the last letter. */
async function type(page: Page, words: string): Promise<void> {
  await page.evaluate(() => {
    [window.looks, window.letters] = [[], []];
  });
  await page.locator('input').pressSequentially(words, { delay: 25 });
  await expect.poll(() => page.evaluate(() => (window.looks.at(-1) ?? 0) > (window.letters.at(-1) ?? 0))).toBe(true);
}

/** Looks right after a letter, that neither awaited the next one nor were put off for long. */
async function hastyLooks(page: Page): Promise<readonly number[]> {
  const { looks, letters } = await page.evaluate(() => ({ looks: window.looks, letters: window.letters }));
  return looks.filter((look, place) => {
    const letter = letters.findLast((typed) => typed < look) ?? Number.NEGATIVE_INFINITY;
    return look - letter < QUIET && look - (looks[place - 1] ?? 0) < AT_MOST;
  });
}

test('while somebody types, a page that never rests is not looked at for every change, but when what is pointed at changes', async () => {
  const page = await restlessPage();
  await type(page, 'Acme Partners and Sons of Geneva');
  expect(await hastyLooks(page)).toEqual([]);
  await page.evaluate(() =>
    addEventListener('input', () => {
      if (window.letters.length % 8 === 0) document.querySelector('#add')?.setAttribute('title', window.letters.join());
    }),
  );
  await type(page, 'Acme Partners and Sons of Geneva, Lausanne, Sion');
  expect((await hastyLooks(page)).length).toBeGreaterThan(0);
  await page.close();
});
