import type { Page } from 'playwright-core';
import { expectStep, FIRST, openStand } from '../browser/open-stand.ts';
import { printSample, summarise } from './sample.ts';

/** How long after a page of the Manager is usable its card is back, whatever happened to it. Aim: 1,000 ms. */

declare global {
  interface Window {
    /** In ms after the page's own scripts had run; nothing as long as there is no card. */
    cameBack?: number;
  }
}

const TIMES = 8;
const HOME = 'https://manager.infomaniak.com/';
const OTHER_APP = `${HOME}v3/1234/ng/profile/user/dashboard`;

const stand = await openStand();
await stand.context.addInitScript(() => {
  let usable = Number.POSITIVE_INFINITY;
  document.addEventListener('DOMContentLoaded', () => {
    usable = performance.now();
  });
  new MutationObserver(() => {
    if (window.cameBack === undefined && document.querySelector('html > [popover]'))
      window.cameBack = Math.max(0, performance.now() - usable);
  }).observe(document, { childList: true, subtree: true });
});
let page = await stand.startGuide();
await expectStep(page, FIRST);

await measure('a reload', () => page.reload());
await measure('a full load of another app', () => page.goto(page.url() === OTHER_APP ? HOME : OTHER_APP));
await measure('a reload after the worker was stopped', async () => {
  await stand.killWorker();
  await page.reload();
});
await measure('a new tab after the old one was closed', async () => {
  await page.close();
  page = await stand.context.newPage();
  await page.goto(HOME);
});
await stand.close();

async function measure(what: string, happens: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await happens();
    times.push(await cameBack(page));
  }
  printSample(`the card is back after ${what}`, summarise(times));
}

async function cameBack(page: Page): Promise<number> {
  await page.waitForFunction(() => window.cameBack !== undefined);
  return page.evaluate(() => window.cameBack ?? Number.NaN);
}
