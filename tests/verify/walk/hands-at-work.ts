import type { Page } from 'playwright-core';
import type { Deed } from '../../../site/src/practice/watch/hand.ts';
import type { Eye } from './eye.ts';
import { centreOf, clickAt, freeSpotOn, pressInCard, type Spot, typeAt } from './mouse.ts';
import type { Box, Sight } from './sight.ts';

/** How long something may take to come, in ms. */
const PATIENCE = 1_500;
const LONGEST_LIST = 300;

/** Does one after the other. What does not come is passed over, as by whoever sees that it is not needed. */
export async function doInTurn(page: Page, eye: Eye, deeds: readonly Deed[], late: number): Promise<void> {
  for (const deed of deeds) {
    const selector = typeof deed === 'string' ? deed : 'into' in deed ? deed.into : deed.from;
    const spot = await comeTo(page, eye, selector, PATIENCE + late);
    if (!spot) continue;
    if (typeof deed === 'string') await clickAt(page, spot);
    else if ('into' in deed) await typeAt(page, eye, spot, deed.type);
    else await chooseAt(page, eye, spot, deed.choose);
  }
}

/** Finds an element, scrolls to it, and puts the card aside where it is in the way. */
async function comeTo(page: Page, eye: Eye, selector: string, patience: number) {
  const boxIn = (sight: Sight | undefined): Box | undefined => sight?.boxes[0]?.[0];
  const { sight } = await eye.await((now) => now.rests && boxIn(now) !== undefined, patience, [selector]);
  let box = boxIn(sight);
  if (!box) return undefined;
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  const above = box.y < 0;
  if (above || box.y + box.height > window.height) {
    await page.mouse.move(window.width / 2, window.height / 2);
    await page.mouse.wheel(0, centreOf(box).y - window.height / 2);
    const moved = await eye.await((now) => (boxIn(now)?.y ?? box?.y) !== box?.y, PATIENCE, [selector]);
    box = boxIn(moved.sight) ?? box;
  }
  const free = freeSpotOn(box, (await eye.look())?.card?.at, window);
  if (free) return free;
  await pressInCard(page, eye, (buttons) => buttons.find(({ is }) => is === 'fold'));
  return centreOf(box);
}

/** The list that a select opens is drawn by the system, outside the page: the keys go through it while it is closed. */
async function chooseAt(page: Page, eye: Eye, { x, y }: Spot, value: string): Promise<void> {
  const at = { x: Math.round(x), y: Math.round(y) };
  await eye.session.send('DOM.enable');
  const { backendNodeId } = await eye.session.send('DOM.getNodeForLocation', at);
  await eye.session.send('DOM.focus', { backendNodeId });
  await page.keyboard.press('Home');
  for (let key = 0; key < LONGEST_LIST && (await eye.look())?.typed !== value; key += 1)
    await page.keyboard.press('ArrowDown');
  const chosen = (await eye.look())?.typed;
  if (chosen !== value) throw new Error(`"${value}" was to be chosen, and it is "${chosen}"`);
}
