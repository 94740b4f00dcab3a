import { pressInCard } from '../verify/walk/mouse.ts';
import type { Tab } from '../verify/walk/open-bench.ts';
import type { CardButton } from '../verify/walk/sight.ts';
import type { Disturbance } from './disturbance.ts';

/** What the customer does with the card besides going through the guide. */
export const CARD_DISTURBANCES: readonly Disturbance[] = [
  {
    name: 'the guide is read in another language',
    weight: 2,
    async happen(situation) {
      situation.reads = situation.reads === 'en' ? 'fr' : 'en';
      await situation.stand.say({ ask: 'speak', language: situation.reads });
    },
  },
  {
    name: 'folded',
    weight: 1,
    happen: ({ stand }) => pressOne(stand.tab(), ({ is }) => is === 'fold'),
  },
  {
    name: 'folded and unfolded',
    weight: 2,
    async happen({ stand }) {
      await pressOne(stand.tab(), ({ is }) => is === 'fold');
      await stand.tab().eye.await(({ card }) => card?.is === 'folded', 1000);
      await unfold(stand.tab());
    },
  },
  {
    name: 'nothing',
    weight: 1,
    happen: async () => {},
  },
];

async function pressOne({ page, eye }: Tab, isIt: (button: CardButton) => boolean): Promise<void> {
  await pressInCard(page, eye, (buttons) => buttons.find(isIt));
}

/** Takes the card back where somebody has put it aside. */
export async function unfold(tab: Tab): Promise<void> {
  if ((await tab.eye.look())?.card?.is !== 'folded') return;
  await pressInCard(tab.page, tab.eye, ([chip]) => chip);
  await tab.eye.await(({ card }) => card?.is !== 'folded', 1000);
}
