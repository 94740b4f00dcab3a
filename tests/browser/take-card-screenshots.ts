import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { openOverlayBench } from './overlay-bench.ts';
import { SOME_MANAGER } from './overlay-fixture.ts';
import type { OverlayPage } from './overlay-page.ts';

/** `npm run screenshots:card -- folder`: every state of the card in every look, for somebody to look at. */

const FOLDER = process.argv[2] ?? join(import.meta.dirname, '../../dist/card');
const SETTLED = 800;

type State = {
  readonly step: string;
  /** What the card says once it is in that state. */
  readonly says: RegExp;
  readonly body?: string;
  /** What happens on the page or in the card first. */
  readonly happens?: (overlay: OverlayPage) => Promise<unknown>;
};

const FAR = '<main><h1>Partners</h1><p>Nothing to see here.</p></main>';
const DIALOG = `${SOME_MANAGER}<dialog id="question"><p>Give up what you wrote?</p><button>Stay</button> <button>Give up</button></dialog>`;

const STATES: Readonly<Record<string, State>> = {
  found: { step: 'open-partners', says: /Found/ },
  'by-keyboard': { step: 'open-partners', says: /Found/, happens: (overlay) => overlay.focus('Next') },
  further: {
    step: 'open-partners',
    says: /further along/,
    body: '<nav aria-label="Main"><div style="height: 2000px"></div><a href="#">Partner</a></nav>',
  },
  waiting: { step: 'open-partners', says: /Waiting/, body: FAR },
  'not-found': { step: 'open-partners', says: /Not found/, body: FAR },
  elsewhere: { step: 'sign-in', says: /Step 1/ },
  choice: { step: 'access', says: /Which|access/i },
  caution: { step: 'send-limited', says: /Before you do it/ },
  list: { step: 'open-partners', says: /Found/, happens: (overlay) => overlay.press('Show as checklist') },
  moving: { step: 'open-partners', says: /Found/, happens: (overlay) => overlay.press('Move') },
  leaving: { step: 'open-partners', says: /Found/, happens: (overlay) => overlay.press('Leave') },
  folded: { step: 'open-partners', says: /Found/, happens: (overlay) => overlay.press('Fold') },
  end: { step: 'send-limited', says: /Step/, happens: (overlay) => overlay.take({ type: 'finish' }) },
  'not-saved': {
    step: 'open-partners',
    says: /Found/,
    async happens(overlay) {
      await overlay.page.evaluate(() => {
        window.overlay.answer = { kept: false, why: 'full' };
      });
      await overlay.press('Next');
    },
  },
  gone: {
    step: 'open-partners',
    says: /Found/,
    happens: (overlay) => overlay.page.evaluate(() => window.overlay.handle?.retire()),
  },
  'over-a-dialog': {
    step: 'open-partners',
    says: /Found/,
    body: DIALOG,
    happens: (overlay) => overlay.page.evaluate('question.showModal()'),
  },
};

const LOOKS = {
  light: {},
  dark: { colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 780 } },
  'zoom-200': { viewport: { width: 640, height: 360 } },
  'zoom-400': { viewport: { width: 320, height: 256 } },
  forced: { forcedColors: 'active' },
  'forced-dark': { forcedColors: 'active', colorScheme: 'dark' },
} as const;

mkdirSync(FOLDER, { recursive: true });
const bench = await openOverlayBench();
const wanted = process.argv[3];
for (const [look, options] of Object.entries(LOOKS)) {
  if (wanted && !look.match(wanted)) continue;
  for (const [name, { step, says, body = SOME_MANAGER, happens }] of Object.entries(STATES)) {
    const events: readonly StoredEvent[] = [{ type: 'start' }, { type: 'go', step }];
    const overlay = await bench.show(body, {
      viewport: { width: 1000, height: 640 },
      reducedMotion: 'reduce',
      ...options,
      events,
    });
    await until(overlay, says);
    await happens?.(overlay);
    await overlay.page.waitForTimeout(SETTLED);
    await overlay.page.screenshot({ path: join(FOLDER, `${name}-${look}.png`) });
    await overlay.page.context().close();
  }
}
await bench.close();

async function until(overlay: OverlayPage, says: RegExp): Promise<void> {
  const end = Date.now() + 8_000;
  while (!says.test(await overlay.words())) {
    if (Date.now() > end) throw new Error(`The card does not say ${says}, but: ${await overlay.words()}`);
    await overlay.frames();
  }
}
