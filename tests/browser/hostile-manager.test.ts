import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { flood, makeUpEvents, readFromPage } from './hostile-deeds.ts';
import { hostileManager } from './hostile-manager.ts';
import { expectStep, FIRST, openStand, SECOND, type Stand } from './open-stand.ts';
import { pressInCard, readCard, waitForCard } from './seen-card.ts';

/** A page of the Manager's own address that works against the extension in every way that a page can. */

const WORDS = ['in the left sidebar', 'Show as checklist', 'Authorize a Partner'];

let stand: Stand;
let page: Page;
let hasBegun = false;
beforeAll(async () => {
  stand = await openStand({ answer: hostileManager });
});
afterAll(() => stand?.close());

beforeEach(async () => {
  await page?.close();
  page = await stand.startGuide(undefined, hasBegun ? 'again' : 'main');
  hasBegun = true;
  await expectStep(page, FIRST);
});

async function goesOn(): Promise<void> {
  await pressInCard(page, 'Next');
  await waitForCard(page, ({ step }) => step === SECOND, 'the next step');
}

/** What somebody types into the page, key by key, while it is hostile. */
async function type(words: string): Promise<string> {
  await page.focus('#search');
  await page.keyboard.type(words, { delay: 20 });
  return page.inputValue('#search');
}

test('events and messages that the page makes up move nothing, fold nothing and end nothing', async () => {
  const before = await readCard(page);
  await page.evaluate(makeUpEvents);
  await page.waitForTimeout(300);
  expect(await readCard(page)).toEqual(before);
  await goesOn();
});

test('no script of the page can read a word of the card', async () => {
  const read = await page.evaluate(readFromPage);
  for (const word of WORDS) expect(read.texts).not.toContain(word);
  expect(read).toMatchObject({ insides: 0, root: null });
});

test('a page that has redefined everything has its card all the same', async () => {
  await page.goto('https://manager.infomaniak.com/?redefined');
  await expectStep(page, FIRST);
  await goesOn();
});

test('a page that floods itself with 10,000 changes a second keeps its card, and every key typed arrives', async () => {
  await page.evaluate(flood);
  expect(await type('Kestrel')).toBe('Kestrel');
  await expectStep(page, FIRST);
  await goesOn();
});

test('a page that covers the card again and again gets the room: folded to a chip, at the same step', async () => {
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0; pointer-events: auto';
    document.body.append(cover);
    const above = setInterval(() => {
      cover.hidePopover();
      cover.showPopover();
    }, 20);
    const stopCovering = (): void => {
      clearInterval(above);
      cover.remove();
    };
    Object.assign(window, { stopCovering });
  });
  await waitForCard(page, ({ kind }) => kind === 'chip', 'the folded card');
  expect(await type('Kestrel')).toBe('Kestrel');
  await page.evaluate('stopCovering()');
  await pressInCard(page, 'Unfold');
  await expectStep(page, FIRST);
});

test('a page that removes our node in every frame has no card, one line says so, and nothing of the progress is lost', async () => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(error.message));
  await page.evaluate(() => {
    requestAnimationFrame(function remove() {
      document.querySelector('html > [popover]')?.remove();
      requestAnimationFrame(remove);
    });
  });
  expect(await type('Kestrel')).toBe('Kestrel');
  await expect.poll(() => lines.length).toBe(1);
  expect(lines[0]).toContain('Your progress is kept');
  await page.reload();
  await expectStep(page, FIRST);
});
