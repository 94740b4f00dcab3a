import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { type OverlayBench, openOverlayBench } from './overlay-bench.ts';
import { AT_OPEN_PARTNERS, SOME_MANAGER } from './overlay-fixture.ts';
import { OverlayPage } from './overlay-page.ts';

/** Cautions, steps done out of order, steps to repeat, two languages, and why a step does not show. */

let bench: OverlayBench;
beforeAll(async () => {
  bench = await openOverlayBench();
});
afterAll(() => bench?.close());

const at = (step: string): readonly StoredEvent[] => [{ type: 'start' }, { type: 'go', step }];
const rings = async (overlay: OverlayPage) => (await overlay.boxes()).rings.length;

const CONTINUE = '<main><h1>Access</h1><button id="on">Continue</button></main>';

test('before a caution is read nothing is ringed and nothing leads on; then it is, and a second press of the key leads nowhere', async () => {
  const overlay = await bench.show(CONTINUE, { events: at('send-limited') });
  await overlay.shows('will be marked once you have read');
  expect(await overlay.words()).toContain('This sends the invitation');
  expect(await overlay.words()).not.toMatch(/Next/);
  expect(await rings(overlay)).toBe(0);
  await overlay.focus('I have read it, show me');
  await overlay.page.keyboard.press('Alt+Shift+C');
  expect(await overlay.focused()).not.toBe('on');
  await overlay.focus('I have read it, show me');
  await overlay.page.keyboard.press('Enter');
  await overlay.page.keyboard.press('Enter');
  await overlay.shows('It is marked on the page');
  await expect.poll(() => rings(overlay)).toBe(1);
  expect(await overlay.words()).toContain('Next');
  const heeded: StoredEvent = { type: 'heed', caution: 'send-limited' };
  expect(await overlay.kept()).toEqual([heeded]);

  // Who goes back and on again has read it.
  await overlay.press('Back');
  await overlay.take({ type: 'go', step: 'send-limited' });
  await overlay.shows('It is marked on the page');

  // So has who loads the page again.
  const anew = await bench.show(CONTINUE, { events: [...at('send-limited'), heeded] });
  await anew.shows('It is marked on the page');
});

test('the caution of an answer is read before the step after it is marked', async () => {
  const page = await bench.pageWith(CONTINUE);
  const overlay = new OverlayPage(page);
  await overlay.start(withCaution(bench.pack, 'full'), { events: at('access') });
  await overlay.press('The whole Organization');
  await overlay.shows('every product will be open. I have read it');
  expect(await rings(overlay)).toBe(0);
  await overlay.press('I have read it');
  await expect.poll(() => rings(overlay)).toBe(1);
  expect((await overlay.kept()).at(-1)).toEqual({ type: 'heed', caution: 'full' });
});

/** The guide with a caution at one answer of its choice. */
function withCaution(pack: GuidePack, id: string): GuidePack {
  const caution = { en: 'Then every product will be open.', fr: 'Alors chaque produit sera ouvert.' };
  const change = (step: Step): Step => {
    if (!isChoice(step)) return step;
    return { ...step, branches: step.branches.map((branch) => (branch.id === id ? { ...branch, caution } : branch)) };
  };
  const sections = pack.guide.sections.map((section) => ({ ...section, steps: section.steps?.map(change) }));
  return { ...pack, guide: { ...pack.guide, sections } };
}

test('whoever is further on than the card is caught up with and told so, and Back takes it back', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Found');
  await overlay.page.evaluate(() => {
    document.querySelector('#add')?.addEventListener('click', () => {
      document.querySelector('h1')?.replaceWith(document.createElement('hr'));
    });
  });
  await overlay.page.locator('#add').click();
  await overlay.shows('You were further on already');
  await overlay.shows('Step 4');
  expect(await overlay.kept()).toEqual([{ type: 'outcome', step: 'start-invitation' }]);
  await overlay.press('Back');
  await overlay.shows('Step 2');
  expect(await overlay.words()).not.toContain('further on');
});

test('a step to repeat goes round as often as the customer wants, and on when they say so', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: at('pick-product') });
  await overlay.shows('For each other product, start again');
  await overlay.press('One more');
  await overlay.shows('Select the category');
  await overlay.press('Next');
  await overlay.shows('Done for 1 so far');
  expect((await overlay.kept())[0]).toEqual({ type: 'again', step: 'pick-product' });
  await overlay.press('All done');
  await overlay.shows('This sends the invitation');
});

test('the Manager changes its language, then the guide does, in the middle of a step: words change and nothing else', async () => {
  const overlay = await bench.show(SOME_MANAGER, { events: AT_OPEN_PARTNERS });
  await overlay.shows('Select Partner in the left sidebar');
  await expect.poll(() => rings(overlay)).toBe(1);
  const before = await overlay.boxes();
  await overlay.page.evaluate(() => {
    document.documentElement.lang = 'fr';
    const say = (id: string, words: string) => {
      const element = document.getElementById(id);
      if (element) element.textContent = words;
    };
    say('partner', 'Partenaire');
    say('home', 'Accueil');
    say('add', 'Ajouter un partenaire');
    document.querySelector('h1')?.replaceChildren('Partenaires');
  });
  await overlay.shows('Select Partenaire in the left sidebar');
  await overlay.shows('It is marked on the page');
  await overlay.press('Français');
  await overlay.shows('Choisissez Partenaire dans le menu de gauche');
  await overlay.shows('Étape 2');
  const after = await overlay.boxes();
  expect(after.rings.map(({ x, y }) => [x, y])).toEqual(before.rings.map(({ x, y }) => [x, y]));
  expect([after.card.x, after.card.y]).toEqual([before.card.x, before.card.y]);
  await overlay.press('English');
  await overlay.shows('Select Partenaire in the left sidebar');
  expect(await overlay.kept()).toEqual([]);
});

test('why a step does not show is said in both languages, and copied even where the page forbids the clipboard', async () => {
  const private_ = '<main><h1>secret-heading</h1><button>secret-button</button><p>anna@secret.example</p></main>';
  const overlay = await bench.show(private_, { events: at('start-invitation') });
  await overlay.shows('Not found');
  await overlay.press('Why does it not show?');
  await overlay.shows('Cairn looks for a button named “Add a partner”');
  await overlay.shows(/None of the \d+ elements on the page can be it/);
  await overlay.page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('forbidden')) });
    document.addEventListener('copy', () => document.body.setAttribute('data-copied', ''));
  });
  await overlay.press('Copy');
  await overlay.shows('Copied.');
  const text = () => overlay.page.evaluate(() => window.overlay.root?.querySelector('textarea')?.value ?? '');
  expect(await text()).toContain('authorize-partner#start-invitation');
  await overlay.press('Français');
  await overlay.shows('Cairn cherche un bouton nommé');
  expect(await text()).toContain('absent');
  expect(await text()).not.toContain('secret');
  await overlay.press('Masquer les raisons');
  await expect.poll(() => overlay.words()).not.toContain('Cairn cherche');
});
