import type { Expectation } from '../expected/expectation.ts';
import { judgeRings } from '../expected/judge-rings.ts';
import type { Walk } from '../plan/plan.ts';
import { pressInCard } from './mouse.ts';
import type { Tab } from './open-bench.ts';
import type { Box, Sight } from './sight.ts';

/** What a step shows once the page has come to rest. */
export type Settled =
  /** Rightly so; `places` are where the elements are, as the expectation orders them. */
  | { readonly is: 'ringed'; readonly sight: Sight; readonly places: readonly (readonly Box[])[] }
  | { readonly is: 'words'; readonly sight: Sight }
  /** The element is not on the page, because the condition takes it away, and nothing else is ringed in its place. */
  | { readonly is: 'absent'; readonly sight: Sight }
  | { readonly is: 'wrong'; readonly sight: Sight | undefined; readonly trouble: string };

/** Longer than the card takes to say that it does not find something. */
const FOUND_WITHIN = 5_000;
/** How long the card must say so where nothing should be ringed, so that a wrong ring would have shown. */
const CALM = 150;
/** A card that still looks has looked at all of a page at rest by then: no look is put off for longer than a second. */
const LOOKED_WITHIN = 1_200;
const WINDOW_EDGE = 2;

/** Waits until the step shows what it is expected to show, and judges it. */
export async function settleOn(tab: Tab, expected: Expectation, walk: Walk): Promise<Settled> {
  const selectors = expected.places.map(({ selector }) => selector);
  const late = walk.condition.late ?? 0;
  if (expected.ring === 'must') return findRings(tab, selectors, FOUND_WITHIN + late, walk);
  const { sight } = await tab.eye.await(staysUnmarked(expected.ring), FOUND_WITHIN + late, selectors);
  if (!sight) return { is: 'wrong', sight, trouble: 'the page is gone' };
  if (sight.rings.length === 0) return { is: 'words', sight };
  if (expected.ring === 'may') return findRings(tab, selectors, FOUND_WITHIN + late, walk);
  return { is: 'wrong', sight, trouble: 'something is ringed although the guide describes nothing' };
}

async function findRings(tab: Tab, selectors: readonly string[], patience: number, walk: Walk): Promise<Settled> {
  const resting = restingRings();
  const gone = calmly(({ boxes, rests, card }) => rests && boxes.flat().length === 0 && card?.sight === 'not-found');
  const { sight } = await tab.eye.await(
    (now) => (resting(now) && judgeRings(now.rings, now.boxes.flat()) === undefined) || gone(now),
    patience,
    selectors,
  );
  if (!sight) return { is: 'wrong', sight, trouble: 'the page is gone' };
  const meant = sight.boxes.flat();
  if (sight.card?.sight !== 'found') {
    if (meant.length === 0 && walk.condition.takesAway) return { is: 'absent', sight };
    const where = meant.length === 0 ? 'and the page does not have it' : 'though the page has it';
    return { is: 'wrong', sight, trouble: `not found, ${where}` };
  }
  const trouble = judgeRings(sight.rings, meant);
  if (trouble) return { is: 'wrong', sight, trouble };
  if (isInWindow(tab, sight)) return { is: 'ringed', sight, places: sight.boxes };
  return bringIntoView(tab, selectors, sight);
}

/** The card offers it where the element is further down; else one turns the wheel. The rings come along. */
async function bringIntoView(tab: Tab, selectors: readonly string[], before: Sight): Promise<Settled> {
  if (before.card?.buttons.some(({ is }) => is === 'show'))
    await pressInCard(tab.page, tab.eye, (buttons) => buttons.find(({ is }) => is === 'show'));
  else await turnWheelTo(tab, before.rings[0]);
  const resting = restingRings();
  const { ok, sight } = await tab.eye.await((now) => isInWindow(tab, now) && resting(now), FOUND_WITHIN, selectors);
  if (!ok || !sight)
    return { is: 'wrong', sight: sight ?? before, trouble: 'it is not in the window, and does not come there' };
  return { is: 'ringed', sight, places: sight.boxes };
}

async function turnWheelTo({ page }: Tab, ring: Box | undefined): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.wheel(0, (ring?.y ?? 0) - height / 2);
}

/** At least one of them, for the customer to use. */
function isInWindow(tab: Tab, { rings }: Sight): boolean {
  const height = tab.page.viewportSize()?.height ?? 0;
  return rings.some(
    (ring) => ring.y + ring.height / 2 > WINDOW_EDGE && ring.y + ring.height / 2 < height - WINDOW_EDGE,
  );
}

/** Or something is ringed, after all. */
function staysUnmarked(ring: 'may' | 'none'): (sight: Sight) => boolean {
  const isBare = ({ rests, rings }: Sight) => rests && rings.length === 0;
  const says = calmly((now) => isBare(now) && ['not-found', 'elsewhere'].includes(now.card?.sight ?? ''));
  const looks = calmly((now) => isBare(now) && now.card?.sight === 'waiting', LOOKED_WITHIN);
  return (now) => says(now) || (ring === 'may' && looks(now)) || now.rings.length > 0;
}

function restingRings(): (sight: Sight) => boolean {
  let before = '';
  return ({ rings, card }) => {
    const now = JSON.stringify([rings, card?.sight]);
    const rests = rings.length > 0 && card?.sight === 'found' && now === before;
    before = now;
    return rests;
  };
}

/** Whether something has been so for a while. */
function calmly(isIt: (sight: Sight) => boolean, long = CALM): (sight: Sight) => boolean {
  let since: number | undefined;
  return (sight) => {
    if (!isIt(sight)) since = undefined;
    else since ??= performance.now();
    return since !== undefined && performance.now() - since >= long;
  };
}
