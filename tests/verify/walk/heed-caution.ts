import { pressInCard, READS_FOR } from './mouse.ts';
import type { Tab } from './open-bench.ts';
import type { Sight } from './sight.ts';

/** Says that the caution was read, where the card asks for it. @returns what is wrong, if anything. */
export async function heedCaution(tab: Tab, sight: Sight | undefined): Promise<string | undefined> {
  if (!sight?.card?.buttons.some(({ is }) => is === 'heed')) return undefined;
  if (sight.rings.length > 0) return 'something is ringed before the caution is read';
  if (sight.card.buttons.some(({ is }) => is === 'next')) return 'the card lets one go on before the caution is read';
  await tab.page.waitForTimeout(READS_FOR);
  await pressInCard(tab.page, tab.eye, (buttons) => buttons.find(({ is }) => is === 'heed'));
  return undefined;
}
