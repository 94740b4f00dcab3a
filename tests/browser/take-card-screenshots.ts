import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cardWords } from '#shared/page/card-words.ts';
import type { CardWords } from '#shared/page/card-words-type.ts';
import type { Standing, StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { openOverlayBench } from './overlay-bench.ts';
import { SOME_MANAGER } from './overlay-fixture.ts';
import type { OverlayPage } from './overlay-page.ts';

/** `npm run screenshots:card -- folder [look] [state]`: every state of the card in every look, for somebody to look at. */

const FOLDER = process.argv[2] ?? join(import.meta.dirname, '../../dist/card');
const SETTLED = 800;

type State = {
  readonly step: string;
  /** What the card shows once it is in that state: a sight, or what stands on it. */
  readonly shows: string;
  readonly body?: string;
  readonly standing?: Standing;
  /** What happens on the page or in the card first. */
  readonly happens?: (overlay: OverlayPage, words: CardWords) => Promise<unknown>;
};

const FOUND = '[data-sight=found]';
const FAR = '<main><h1>Partners</h1><p>Nothing to see here.</p></main>';
const DIALOG = `${SOME_MANAGER}<dialog id="question"><p>Give up what you wrote?</p><button>Stay</button> <button>Give up</button></dialog>`;

const STATES: Readonly<Record<string, State>> = {
  found: { step: 'open-partners', shows: FOUND },
  'by-keyboard': { step: 'open-partners', shows: FOUND, happens: (overlay, { next }) => overlay.focus(next) },
  further: {
    step: 'open-partners',
    shows: FOUND,
    body: '<nav aria-label="Main"><div style="height: 2000px"></div><a href="#">Partner</a></nav>',
  },
  waiting: { step: 'open-partners', shows: '[data-sight=waiting]', body: FAR },
  'not-found': { step: 'open-partners', shows: '[data-sight=not-found]', body: FAR },
  elsewhere: { step: 'sign-in', shows: '[data-sight=elsewhere]' },
  choice: { step: 'access', shows: '.answers' },
  caution: { step: 'send-limited', shows: '.heed', body: '<main><h1>Access</h1><button>Continue</button></main>' },
  repeat: { step: 'pick-product', shows: '.moves' },
  why: {
    step: 'open-partners',
    shows: '[data-sight=not-found]',
    body: FAR,
    happens: (overlay, { why }) => overlay.press(why),
  },
  list: { step: 'open-partners', shows: FOUND, happens: (overlay, { checklist }) => overlay.press(checklist) },
  moving: { step: 'open-partners', shows: FOUND, happens: (overlay, { move }) => overlay.press(move.name) },
  leaving: { step: 'open-partners', shows: FOUND, happens: (overlay, { leave }) => overlay.press(leave) },
  folded: { step: 'open-partners', shows: FOUND, happens: (overlay, { fold }) => overlay.press(fold) },
  end: { step: 'send-limited', shows: '.card', happens: (overlay) => overlay.take({ type: 'finish' }) },
  'not-saved': {
    step: 'open-partners',
    shows: FOUND,
    async happens(overlay, { next }) {
      await overlay.page.evaluate(() => {
        window.overlay.answer = { kept: false, why: 'full' };
      });
      await overlay.press(next);
    },
  },
  gone: {
    step: 'open-partners',
    shows: FOUND,
    happens: (overlay) => overlay.page.evaluate(() => window.overlay.handle?.retire()),
  },
  'over-a-dialog': {
    step: 'open-partners',
    shows: FOUND,
    body: DIALOG,
    happens: (overlay) => overlay.page.evaluate('question.showModal()'),
  },
};

const DOCK = '.dock';
const DOCKS: Readonly<Record<string, State>> = {
  docked: { step: 'open-partners', shows: `${DOCK} ${FOUND}`, standing: 'dock' },
  'docked-choice': { step: 'access', shows: `${DOCK} .answers`, standing: 'dock' },
  'docked-caution': { step: 'send-limited', shows: `${DOCK} .heed`, standing: 'dock' },
  'docked-end': {
    step: 'send-limited',
    shows: DOCK,
    standing: 'dock',
    happens: (overlay) => overlay.take({ type: 'finish' }),
  },
  'docked-over-a-dialog': {
    step: 'open-partners',
    shows: `${DOCK} ${FOUND}`,
    body: DIALOG,
    standing: 'dock',
    happens: (overlay) => overlay.page.evaluate('question.showModal()'),
  },
  'docked-no-room': {
    step: 'open-partners',
    shows: FOUND,
    body: '<nav aria-label="Main"><a href="#" style="display: block; border: 1px solid">Partner</a></nav>',
    standing: 'dock',
  },
};

const LOOKS = {
  light: {},
  dark: { colorScheme: 'dark' },
  french: { language: 'fr' },
  'french-phone': { language: 'fr', colorScheme: 'dark', viewport: { width: 390, height: 780 } },
  phone: { viewport: { width: 390, height: 780 } },
  'zoom-200': { viewport: { width: 640, height: 360 } },
  'zoom-400': { viewport: { width: 320, height: 256 } },
  forced: { forcedColors: 'active' },
  'forced-dark': { forcedColors: 'active', colorScheme: 'dark' },
} as const;

const ALL = { ...STATES, ...DOCKS };

mkdirSync(FOLDER, { recursive: true });
const bench = await openOverlayBench();
const [wanted, state] = process.argv.slice(3);
for (const [look, options] of Object.entries(LOOKS)) {
  if (wanted && !look.match(wanted)) continue;
  for (const [name, { step, shows, body = SOME_MANAGER, happens, ...how }] of Object.entries(ALL)) {
    if (state && !name.match(state)) continue;
    // A small window has no room for a dock.
    if (how.standing && 'viewport' in options) continue;
    const events: readonly StoredEvent[] = [{ type: 'start' }, { type: 'go', step }];
    const overlay = await bench.show(body, {
      viewport: { width: 1000, height: 640 },
      reducedMotion: 'reduce',
      ...options,
      ...how,
      events,
    });
    await until(overlay, shows);
    await happens?.(overlay, cardWords('language' in options ? options.language : 'en'));
    await overlay.page.waitForTimeout(SETTLED);
    await overlay.page.screenshot({ path: join(FOLDER, `${name}-${look}.png`) });
    await overlay.page.context().close();
  }
}
await bench.close();

async function until(overlay: OverlayPage, shows: string): Promise<void> {
  const isThere = () => overlay.page.evaluate((wanted) => Boolean(window.overlay.root?.querySelector(wanted)), shows);
  const end = Date.now() + 8_000;
  while (!(await isThere())) {
    if (Date.now() > end) throw new Error(`The card does not show ${shows}, but: ${await overlay.words()}`);
    await overlay.frames();
  }
}
