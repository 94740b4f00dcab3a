import type { PathStep } from '#shared/walkthrough/path.ts';
import type { Expectation } from '../expected/expectation.ts';
import type { Walk } from '../plan/plan.ts';
import { heedCaution } from './heed-caution.ts';
import { waitForLogin } from './log-in.ts';
import { PRESS_WORKS_WITHIN, pressInCard } from './mouse.ts';
import type { Tab } from './open-bench.ts';
import type { SeenCard, Sight } from './sight.ts';

/** How long the card may take to notice that a step is done, and to turn to the next one. */
const NOTICED_WITHIN = 4_000;
/** What may be noticed, but need not: its words are not known in this language. */
const MAY_BE_NOTICED = 350;
const BACK_WITHIN = 10_000;
const PRESSES = 4;

type Ended = { readonly ended: 'noticed' | 'told' } | { readonly trouble: string };

/** Goes on: the card notices it, or the customer says so where it cannot. */
export async function goOn(tab: Tab, step: PathStep, expected: Expectation, walk: Walk): Promise<Ended> {
  if (expected.leaves) await waitForLogin(tab.page);
  await unfold(tab);
  const late = walk.condition.late ?? 0;
  // After a login on the way the page knows nothing of what was done before it.
  const must = expected.notice === 'must' && !walk.condition.signsOut;
  if (expected.notice !== 'none' && !expected.leaves) {
    const patience = must ? NOTICED_WITHIN + late : MAY_BE_NOTICED;
    if ((await tab.eye.await((sight) => hasGoneOn(sight, step), patience)).ok) return { ended: 'noticed' };
    if (must) return { trouble: 'it was done, and the card did not notice' };
  }
  return sayThatItIsDone(tab, step, walk, expected.notice);
}

async function sayThatItIsDone(tab: Tab, step: PathStep, walk: Walk, notice: Expectation['notice']): Promise<Ended> {
  const branch = step.kind === 'choice' ? step.choice.branches.findIndex(({ id }) => id === walk.way[step.id]) : -1;
  for (let presses = 0; presses < PRESSES; presses += 1) {
    // Perhaps from the login: the card comes back with the Manager.
    const { sight } = await tab.eye.await(
      ({ card, rests }) => card !== undefined && rests,
      BACK_WITHIN + (walk.condition.late ?? 0),
    );
    if (sight && hasGoneOn(sight, step)) {
      if (presses > 0) return { ended: 'told' };
      if (notice !== 'none') return { ended: 'noticed' };
      return { trouble: 'the card went on by itself, and nothing shows that it was done' };
    }
    await unfold(tab);
    // A page that has come anew asks for care anew.
    await heedCaution(tab, await tab.eye.look());
    await pressInCard(tab.page, tab.eye, (buttons, card) => {
      if (isPast(card, step)) return undefined;
      return branch < 0 ? buttons.find(({ is }) => is === 'next') : buttons.filter(({ is }) => is === 'answer')[branch];
    });
    if ((await tab.eye.await((now) => hasGoneOn(now, step), PRESS_WORKS_WITHIN)).ok) return { ended: 'told' };
  }
  return { trouble: 'the card does not go on when it is told to' };
}

/** Whoever has put the card aside to reach something takes it back. */
async function unfold(tab: Tab): Promise<void> {
  if ((await tab.eye.look())?.card?.is === 'folded') await pressInCard(tab.page, tab.eye, ([chip]) => chip);
}

function hasGoneOn({ card }: Sight, step: PathStep): boolean {
  return card !== undefined && isPast(card, step);
}

function isPast(card: SeenCard, step: PathStep): boolean {
  return card.is === 'end' || (card.is === 'step' && card.step !== step.id);
}
