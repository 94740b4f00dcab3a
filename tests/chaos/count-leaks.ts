import type { CDPSession } from 'playwright-core';
import { pressInCard } from '../verify/walk/mouse.ts';
import type { ChaosStand } from './chaos-stand.ts';

/** What a page's process holds after everything that nobody holds was collected. */
export type Held = { readonly listeners: number; readonly nodes: number; readonly documents: number };

/** What was held before and after so many navigations, with a guide on the page and without. */
export type Leaks = {
  readonly navigations: number;
  readonly withGuide: Growth;
  readonly without: Growth;
  /** With a guide more has come to be held than without, and more than chance. */
  readonly leaks: boolean;
};
export type Growth = { readonly before: Held; readonly after: Held };

const GUIDE = 'authorize-partner';
const PLACES = ['/v3/1000000/ng/accounts/partnerships/list', '/v3/1000000/ng/products/all'];
/** What is made once, and what the browser keeps of the last pages, is there by then. */
const WARM_UP = 10;
/** How much more a navigation, of each: what is held for ever comes to one at least. */
const BY_CHANCE = 0.4;
const COMES_WITHIN = 6_000;

/** In one document: from page to page of the Manager, one step on or back at each. */
export async function leaksInOnePage(stand: ChaosStand, navigations: number): Promise<Leaks> {
  return measure(stand, navigations, async (turn, isGuided) => {
    const { page, eye } = stand.tab();
    await page.evaluate(
      (place) => {
        history.replaceState(null, '', place);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      PLACES[turn % PLACES.length] ?? '',
    );
    await page.locator('h1').first().waitFor();
    if (!isGuided) return;
    // Where the card moves to what it has just found, a press may miss it.
    await eye.await(({ card }) => card?.sight !== 'waiting', COMES_WITHIN);
    const before = (await eye.look())?.card?.step;
    const isOn = turn % 2 === 0;
    await pressInCard(page, eye, (buttons) => buttons.find(({ is, name }) => (isOn ? is === 'next' : name === 'Back')));
    const { ok } = await eye.await(({ card }) => card?.is === 'step' && card.step !== before, COMES_WITHIN);
    if (!ok) throw new Error(`The card stays at "${before}".`);
  });
}

/** From document to document: loaded anew, because of others the back-forward cache holds some. */
export async function leaksOverLoads(stand: ChaosStand, navigations: number): Promise<Leaks> {
  return measure(stand, navigations, async (_turn, isGuided) => {
    const { page, eye } = stand.tab();
    await page.reload();
    if (isGuided) await eye.await(({ card }) => card?.is === 'step', COMES_WITHIN);
  });
}

type Move = (turn: number, isGuided: boolean) => Promise<void>;

async function measure(stand: ChaosStand, navigations: number, move: Move): Promise<Leaks> {
  await stand.begin(GUIDE, 'en', 'en');
  await stand.tab().eye.await(({ card }) => card?.is === 'step', COMES_WITHIN);
  const withGuide = await growthOf(stand, navigations, (turn) => move(turn, true));
  await stand.say({ ask: 'forget', what: 'everything' });
  await stand.tab().eye.await(({ card }) => card === undefined, COMES_WITHIN);
  const without = await growthOf(stand, navigations, (turn) => move(turn, false));
  const leaks = (['listeners', 'nodes', 'documents'] as const).some(
    (what) => grown(withGuide, what) > Math.max(0, grown(without, what)) + navigations * BY_CHANCE,
  );
  return { navigations, withGuide, without, leaks };
}

function grown({ before, after }: Growth, what: keyof Held): number {
  return after[what] - before[what];
}

/** What is held, in words. */
export function tellLeaks(where: string, { navigations, withGuide, without }: Leaks): string {
  const said = ({ before, after }: Growth) =>
    (['listeners', 'nodes', 'documents'] as const).map((what) => `${what} ${before[what]} → ${after[what]}`).join(', ');
  return `${navigations} navigations ${where}: ${said(withGuide)}; without a guide: ${said(without)}`;
}

async function growthOf(
  stand: ChaosStand,
  navigations: number,
  move: (turn: number) => Promise<void>,
): Promise<Growth> {
  const { session } = stand.tab().eye;
  for (let turn = 0; turn < WARM_UP; turn += 1) await move(turn);
  const before = await heldBy(session);
  for (let turn = 0; turn < navigations; turn += 1) await move(turn);
  return { before, after: await heldBy(session) };
}

async function heldBy(session: CDPSession): Promise<Held> {
  await session.send('Performance.enable');
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), documents: of('Documents') };
}
