import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { type OverlayBench, openOverlayBench } from './overlay-bench.ts';
import { AT_OPEN_PARTNERS, SOME_MANAGER } from './overlay-fixture.ts';

/** What the card says and does, from the first step to the end. */

let bench: OverlayBench;
beforeAll(async () => {
  bench = await openOverlayBench();
});
afterAll(() => bench?.close());

function at(step: string): readonly StoredEvent[] {
  return [{ type: 'start' }, { type: 'go', step }];
}

test('the guide is read in French while the Manager speaks English', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS, language: 'fr' });
  await overlay.shows('Choisissez Partner dans le menu de gauche');
  await overlay.press('English');
  await overlay.shows('Select Partner in the left sidebar');
});

test('what is further down can be shown, by a press of the customer’s', async () => {
  const far = `<nav aria-label="Main"><div style="height: 2000px"></div><a id="partner" href="#">Partner</a></nav>`;
  const overlay = await bench.show(far, { events: AT_OPEN_PARTNERS });
  await overlay.shows('It is on this page, but out of sight');
  expect(await overlay.page.evaluate(() => scrollY)).toBe(0);
  await overlay.press('Show it');
  await overlay.shows('It is marked on the page');
});

test('an element that comes late is marked without a press', async () => {
  const overlay = await bench.show('<main><h1>Partners</h1></main>', { events: AT_OPEN_PARTNERS });
  await overlay.shows(/Waiting|Not found/);
  await overlay.page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<nav aria-label="Main"><a href="#">Partner</a></nav>');
  });
  await overlay.shows('It is marked on the page');
});

test('a press meant for the step before is not taken for one on the step that has just come by itself', async () => {
  const links = `<nav aria-label="Main"><a id="partner" href="#">Partner</a></nav><main><h1>Home</h1></main>`;
  const overlay = await bench.show(links, { events: AT_OPEN_PARTNERS });
  await overlay.shows('It is marked on the page');
  await overlay.page.evaluate(() => {
    document.querySelector('#partner')?.addEventListener('click', () => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button>Add a partner</button>');
    });
    // Nobody is that quick on purpose: the finger was on its way.
    const sooner = new MutationObserver(() => {
      const card = window.overlay.root?.querySelector<HTMLElement>('section');
      if (!card?.innerText.includes('Step 3')) return;
      sooner.disconnect();
      const buttons = [...card.querySelectorAll('button')];
      buttons.find(({ innerText }) => innerText.trim() === 'Next')?.click();
      document.title = 'pressed';
    });
    if (window.overlay.root)
      sooner.observe(window.overlay.root, { subtree: true, childList: true, characterData: true });
  });
  await overlay.page.click('#partner');
  await expect.poll(() => overlay.page.title()).toBe('pressed');
  await overlay.page.waitForTimeout(400);
  expect(await overlay.words()).toContain('Step 3');
  await overlay.press('Next');
  await overlay.shows('Step 4');
});

test('a choice is answered with a button, and can be answered anew later', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: at('access') });
  await overlay.press('Only the products you pick');
  await overlay.shows('Step 8');
  await overlay.press('Back');
  await overlay.press('The whole Organization');
  await overlay.shows('Continue, at the bottom right');
});

test('the checklist leads to a step and ticks what is done', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.press('Next');
  await overlay.press('Show as checklist');
  await overlay.shows('Select Partner in the left sidebar. (Done)');
  await overlay.press('Enter your Partner');
  await overlay.shows('Step 4');
});

test('the end says what happens next and is closed by the customer', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: [{ type: 'start', step: 'send-limited' }] });
  await overlay.press('I have read it');
  await overlay.press('Next');
  await overlay.shows('Your Partner receives an e-mail');
  await overlay.press('Close');
  await expect.poll(() => overlay.page.evaluate(() => window.overlay.ended)).toBe('finished');
});

test('what could not be saved is said, and saved in order once it can be', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.page.evaluate(() => {
    window.overlay.answer = { kept: false, why: 'full' };
  });
  await overlay.press('Next');
  await overlay.shows('Not saved');
  await overlay.press('Next');
  await overlay.page.evaluate(() => {
    window.overlay.answer = { kept: true };
  });
  await overlay.press('Try again');
  await expect.poll(() => overlay.words()).not.toMatch('Not saved');
  expect(await overlay.kept()).toEqual([
    { type: 'next', step: 'open-partners' },
    { type: 'next', step: 'start-invitation' },
  ]);
});

test('after an update of the extension the card says so, points at nothing, and no error is thrown', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  const errors: string[] = [];
  overlay.page.on('pageerror', (error) => errors.push(error.message));
  await overlay.shows('Found');
  await overlay.page.evaluate(() => window.overlay.handle?.retire());
  await overlay.shows('Cairn was updated. Reload the page when it suits you.');
  expect((await overlay.boxes()).rings).toEqual([]);
  await overlay.press('Close');
  await expect.poll(() => overlay.page.evaluate(() => window.overlay.ended)).toBe('aborted');
  expect(errors).toEqual([]);
});

test('a guide that was left is taken up at the same step', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: [...at('start-invitation'), { type: 'leave' }] });
  await overlay.shows('Step 3');
  expect(await overlay.kept()).toEqual([{ type: 'resume' }]);
});
