import type { Page } from 'playwright-core';
import type { Language } from '#shared/guide/language.ts';
import { pressInCard, readCard, type SeenCard, type Spot, waitForCard } from './seen-card.ts';

/** How somebody takes guide 2669: which answers they give, what they read in, what their Manager speaks. */
export type Way = {
  readonly access: 'limited' | 'full';
  readonly reads: Language;
  readonly manager: Language;
};

/** A step as it was met, for the test to look at. */
export type Met = { readonly step: string; readonly sight: string; readonly text: string };

type Deed = (page: Page, card: SeenCard, way: Way) => Promise<void>;

const NEXT = { en: 'Next', fr: 'Suivant' };
const ALL_DONE = { en: 'All done', fr: 'Tout est fait' };
const HEED = { en: 'I have read it, show me', fr: 'J’ai lu, montrez-moi' };
const CLOSE = { en: 'Close', fr: 'Fermer' };

/**
 * Takes the guide from the card that is shown to its end, as a person would: reads the card, acts in the page with mouse
 * and keyboard, at what is ringed wherever something is, and presses Next only where the card cannot see that it is done.
 *
 * @param beforeEach something that happens to them before every step.
 * @returns the steps as they were met.
 */
export async function followGuide(
  page: Page,
  way: Way,
  beforeEach: () => Promise<void> = async () => {},
): Promise<Met[]> {
  const met: Met[] = [];
  let at = '';
  for (;;) {
    const arrived = await waitForCard(
      page,
      (seen) => isEnd(seen, way) || (seen.step !== at && (isSettled(seen) || asksCare(seen, way))),
      `a step after "${at}"`,
    );
    if (isEnd(arrived, way)) return met;
    await beforeEach();
    const card = asksCare(arrived, way) ? await heed(page, way) : arrived;
    at = card.step;
    met.push({ step: at, sight: card.sight, text: card.text });
    const deed = DEEDS[at];
    if (!deed) throw new Error(`Nobody said how to do the step "${at}".`);
    await deed(page, card, way);
  }
}

function isEnd(card: SeenCard, way: Way): boolean {
  return card.step === '' && card.buttons.includes(CLOSE[way.reads]);
}

function isSettled(card: SeenCard): boolean {
  return card.step !== '' && card.sight !== 'waiting' && (card.sight !== 'found' || card.rings.length > 0);
}

function asksCare(card: SeenCard, way: Way): boolean {
  return card.buttons.includes(HEED[way.reads]);
}

/** Reads the caution and says so; only then is anything ringed. */
async function heed(page: Page, way: Way): Promise<SeenCard> {
  await pressInCard(page, HEED[way.reads]);
  return waitForCard(page, (seen) => !asksCare(seen, way) && isSettled(seen), 'what the caution is about');
}

const clickTheRing: Deed = async (page, card) => clickAt(page, onlyRing(card));

/** The card cannot point at it: the customer finds it by the words and says when it is done. */
function byTheWords(act: (page: Page, way: Way) => Promise<void>): Deed {
  return async (page, card, way) => {
    await act(page, way);
    await page.waitForTimeout(300);
    const now = await readCard(page);
    const done = now?.buttons.includes(ALL_DONE[way.reads]) ? ALL_DONE : NEXT;
    await pressInCard(page, done[way.reads], card.step);
  };
}

const DEEDS: Readonly<Record<string, Deed>> = {
  'open-partners': clickTheRing,
  'start-invitation': async (page, card, way) => {
    if (card.sight === 'found') return clickTheRing(page, card, way);
    // Nobody has seen this button's French name, so the words alone must do.
    return byTheWords((there) => there.getByRole('button', { name: 'Ajouter un partenaire' }).click())(page, card, way);
  },
  'search-partner': async (page, card) => {
    // A page that has only just come may take the focus back; then one clicks again, as anybody would.
    for (let typed = ''; typed !== 'Kestrel'; typed = await page.locator('main input').first().inputValue()) {
      await clickAt(page, onlyRing(card));
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Kestrel', { delay: 20 });
    }
  },
  'select-partner': clickTheRing,
  'confirm-partner': clickTheRing,
  access: async (page, card, way) => {
    const [limited, full] = card.rings;
    await clickAt(page, way.access === 'limited' ? limited : full);
  },
  'confirm-limited': clickTheRing,
  'pick-category': byTheWords((page) =>
    page.getByRole('button', { name: /^(Domains|Domaines)|(Domain names|Noms de domaine)/ }).click(),
  ),
  'pick-product': byTheWords(async (page) => {
    await page.getByRole('checkbox', { name: 'atelier-verdier.example', exact: true }).click();
    await page.getByRole('button', { name: /^(Done|Terminé)$/ }).click();
  }),
  'send-limited': clickTheRing,
  'confirm-full': clickTheRing,
  wallet: async (page, _card, way) => {
    const answer = { en: 'Keep the wallet', fr: 'Garder le porte-monnaie' };
    await page.getByText(answer[way.manager]).first().click();
    await pressInCard(page, { en: 'No, I keep billing', fr: 'Non, je garde la facturation' }[way.reads]);
  },
  'send-full': clickTheRing,
};

function onlyRing(card: SeenCard): Spot | undefined {
  if (card.rings.length !== 1) throw new Error(`"${card.step}" should be ringed once, not ${card.rings.length} times.`);
  return card.rings[0];
}

async function clickAt(page: Page, spot: Spot | undefined): Promise<void> {
  if (!spot) throw new Error('Nothing is ringed.');
  await page.mouse.click(spot.x, spot.y);
}
