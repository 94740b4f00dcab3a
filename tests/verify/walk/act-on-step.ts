import { branchTaken, type PathStep, writtenStep } from '#shared/walkthrough/path.ts';
import { type Deed, deedsOf, type Hand } from '../../../site/src/practice/watch/hand.ts';
import { isAround } from '../expected/judge-rings.ts';
import type { Condition } from '../plan/conditions.ts';
import type { Walk } from '../plan/plan.ts';
import { doInTurn } from './hands-at-work.ts';
import { centreOf, clickAt, pressInCard, READS_FOR, typeAt } from './mouse.ts';
import type { Tab } from './open-bench.ts';
import type { Settled } from './settle-on-step.ts';
import type { Box, Sight } from './sight.ts';

/** What somebody does where the guide cannot say it, by guide and step or branch. */
export type HandFor = (guide: string, id: string) => Hand | undefined;

/** What is typed where nobody said what. */
const SAMPLE = 'Atelier Verdier';

/** Does what the step says: at the ring where there is one, else as the words say. */
export async function act(
  tab: Tab,
  step: PathStep,
  settled: Settled & { readonly is: 'ringed' | 'words' },
  walk: Walk,
  handFor: HandFor,
): Promise<void> {
  const answer = step.kind === 'choice' ? branchTaken(step.choice, walk.way) : undefined;
  const hand = handFor(walk.guide.key, answer?.id ?? step.id);
  const late = walk.condition.late ?? 0;
  // In a mail, on a phone, at the login: nothing of it can be done here.
  if (isAway(step)) return;
  if (settled.is === 'words') return doByTheWords(tab, settled.sight, deedsOf(hand), walk.condition);
  const ring =
    hand && 'pick' in hand ? await pickedOf(tab, hand.pick) : ringFor(step, settled, answer?.id, heightOf(tab));
  if (!ring) return;
  if (isField(step)) await typeAt(tab.page, tab.eye, centreOf(ring), hand && 'type' in hand ? hand.type : SAMPLE);
  else await clickAt(tab.page, centreOf(ring));
  if (!hand || !('afterwards' in hand)) return;
  await tab.page.waitForTimeout(READS_FOR);
  await doInTurn(tab.page, tab.eye, hand.afterwards, late);
}

function isAway(step: PathStep): boolean {
  const { where } = writtenStep(step);
  return where !== undefined && where !== 'manager';
}

function isField(step: PathStep): boolean {
  const target = step.kind === 'instruction' ? step.step.target : undefined;
  return typeof target === 'object' && ['textbox', 'searchbox'].includes(target.role);
}

async function doByTheWords(tab: Tab, sight: Sight, deeds: readonly Deed[], condition: Condition): Promise<void> {
  const late = condition.late ?? 0;
  const logins = tab.logins();
  await doInTurn(tab.page, tab.eye, deeds, late);
  // Whoever had to log in on the way begins again.
  if (condition.signsOut && tab.logins() > logins) await doInTurn(tab.page, tab.eye, deeds, late);
  if (deeds.length > 0) return;
  // The card itself leads to the page of the step.
  if (sight.card?.buttons.some(({ is }) => is === 'way'))
    await pressInCard(tab.page, tab.eye, (buttons) => buttons.find(({ is }) => is === 'way'));
}

/** The one to use: at a choice the ring around the answer, else the first that is in the window. */
function ringFor(
  step: PathStep,
  settled: Settled & { readonly is: 'ringed' },
  answer: string | undefined,
  height: number,
) {
  const { rings } = settled.sight;
  if (step.kind === 'instruction')
    return rings.toSorted(inReadingOrder).find(({ y, height: h }) => y > 0 && y + h < height);
  const described = step.choice.branches.filter(({ target }) => target && target !== 'unknown');
  const [box] = settled.places[described.findIndex(({ id }) => id === answer)] ?? [];
  return box && rings.find((ring) => isAround(ring, box));
}

function heightOf(tab: Tab): number {
  return tab.page.viewportSize()?.height ?? 0;
}

/** Which one, where all are ringed and the choice is the customer's. */
async function pickedOf(tab: Tab, selector: string): Promise<Box | undefined> {
  const sight = await tab.eye.look([selector]);
  const [box] = sight?.boxes[0] ?? [];
  return box && sight?.rings.find((ring) => isAround(ring, box));
}

function inReadingOrder(a: Box, b: Box): number {
  return a.y - b.y || a.x - b.x;
}
