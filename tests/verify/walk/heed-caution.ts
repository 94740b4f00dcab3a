import { PRESS_WORKS_WITHIN, pressInCard, READS_FOR } from './mouse.ts';
import type { Tab } from './open-bench.ts';
import type { Sight } from './sight.ts';

/** That of the answer just given, then the step's own. */
const MOST_IN_A_ROW = 2;

/** Says that the caution was read, where the card asks for it, and the one after it too. @returns what is wrong, if anything. */
export async function heedCaution(tab: Tab, sight: Sight | undefined): Promise<string | undefined> {
  let now = sight;
  for (let read = 0; now && asksCare(now) && read < MOST_IN_A_ROW; read += 1) {
    if (now.rings.length > 0) return 'something is ringed before the caution is read';
    if (now.card?.buttons.some(({ is }) => is === 'next')) return 'the card lets one go on before the caution is read';
    await tab.page.waitForTimeout(READS_FOR);
    await pressInCard(tab.page, tab.eye, (buttons) => buttons.find(({ is }) => is === 'heed'));
    now = (await tab.eye.await((seen) => !asksCare(seen), PRESS_WORKS_WITHIN)).sight;
  }
  return undefined;
}

function asksCare({ card }: Sight): boolean {
  return card?.buttons.some(({ is }) => is === 'heed') ?? false;
}
