import type { Language } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { cardWords } from '#shared/page/card-words.ts';
import { handFor } from '../../site/src/practice/watch/hands.ts';
import { PLAIN } from '../verify/plan/conditions.ts';
import { act } from '../verify/walk/act-on-step.ts';
import { heedCaution } from '../verify/walk/heed-caution.ts';
import { pressInCard } from '../verify/walk/mouse.ts';
import type { Tab } from '../verify/walk/open-bench.ts';
import type { CardButton, Sight } from '../verify/walk/sight.ts';
import { unfold } from './card-disturbances.ts';
import type { ChaosStand } from './chaos-stand.ts';
import type { Deed } from './draw-deed.ts';
import type { Met } from './watch-walk.ts';

type Around = { readonly guide: Guide; readonly reads: Language; readonly manager: Language };

/** How long a step may take to be found before it is done by its words, and how long to be noticed before the card is told. */
const SEEN_WITHIN = 1_200;
const NOTICED_WITHIN = 1_200;

/** Does it, as somebody with a mouse and a keyboard does. What cannot be done is left. */
export async function doDeed(stand: ChaosStand, deed: Deed, met: Met, around: Around): Promise<void> {
  const tab = stand.tab();
  switch (deed.kind) {
    case 'step':
      return doStep(tab, met, deed.branch, around);
    case 'tell':
      return tell(tab, deed.branch, met);
    case 'unfold':
      return unfold(tab);
    case 'back':
      await press(tab, ({ name }) => name === cardWords(around.reads).back);
      return;
    case 'way':
      await press(tab, ({ is }) => is === 'way');
      return;
    case 'go':
      return goByList(tab, deed.where, around);
  }
}

async function doStep(tab: Tab, met: Met, branch: string | undefined, around: Around): Promise<void> {
  const { step, selectors } = met;
  if (!step) return;
  await heedCaution(tab, await tab.eye.look());
  const isFound = ({ card, rings }: Sight) => card?.sight === 'found' && rings.length > 0;
  const found = await tab.eye.await(isFound, selectors.length > 0 ? SEEN_WITHIN : 0, selectors);
  if (!found.sight) return;
  if (found.ok && found.sight.card?.buttons.some(({ is }) => is === 'show')) {
    await press(tab, ({ is }) => is === 'show');
    await tab.page.waitForTimeout(300);
  }
  const sight = (found.ok && (await tab.eye.look(selectors))) || found.sight;
  const settled = { is: found.ok ? 'ringed' : 'words', sight, places: sight.boxes } as const;
  const way = branch === undefined ? {} : { [step.id]: branch };
  await act(tab, step, settled, { ...around, way, condition: PLAIN }, handFor);
  const hasGoneOn = ({ card }: Sight) => card?.is === 'end' || (card?.is === 'step' && card.step !== step.id);
  if (!(await tab.eye.await(hasGoneOn, met.notices ? NOTICED_WITHIN : 0)).ok) await tell(tab, branch, met);
}

/** The card is told that it is done: Next, or the answer. */
async function tell(tab: Tab, branch: string | undefined, { step }: Met): Promise<void> {
  await unfold(tab);
  await heedCaution(tab, await tab.eye.look());
  const place = step?.kind === 'choice' ? step.choice.branches.findIndex(({ id }) => id === branch) : -1;
  await pressInCard(tab.page, tab.eye, (buttons) =>
    place < 0 ? buttons.find(({ is }) => is === 'next') : buttons.filter(({ is }) => is === 'answer')[place],
  );
}

async function goByList(tab: Tab, where: number, { reads }: Around): Promise<void> {
  const before = (await tab.eye.look())?.card?.buttons.map(({ name }) => name) ?? [];
  await press(tab, ({ name }) => name === cardWords(reads).checklist);
  const { sight } = await tab.eye.await(({ card }) => (card?.buttons.length ?? 0) > before.length, SEEN_WITHIN);
  const card = sight?.card;
  if (!card) return;
  // What is scrolled out of the card's sight cannot be pressed.
  const steps = card.buttons.filter(
    ({ is, name, y, height }) =>
      is === 'other' && !before.includes(name) && y > card.at.y && y + height < card.at.y + card.at.height - 100,
  );
  const wanted = steps[Math.floor(where * steps.length)];
  if (wanted) await press(tab, ({ name }) => name === wanted.name);
}

async function press({ page, eye }: Tab, isIt: (button: CardButton) => boolean): Promise<void> {
  await pressInCard(page, eye, (buttons) => buttons.find(isIt));
}
