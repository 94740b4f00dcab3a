import type { Page } from 'playwright-core';
import type { Eye } from './eye.ts';
import type { Box, CardButton, SeenCard, Sight } from './sight.ts';

/** How somebody uses the page: with the mouse, at places that they see, and with the keyboard. */

export type Spot = { readonly x: number; readonly y: number };

/** A page that has only just come may take the focus back; then one clicks again, as anybody would. */
const MOST_TRIES = 4;
const MOVES_FOR = 1_500;

/** Nobody answers a question, or has read a caution, faster than that, in ms. */
export const READS_FOR = 350;
/** What a press does on the card shows sooner than that, in ms. */
export const PRESS_WORKS_WITHIN = 700;

export function centreOf({ x, y, width, height }: Box): Spot {
  return { x: x + width / 2, y: y + height / 2 };
}

export async function clickAt(page: Page, { x, y }: Spot): Promise<void> {
  await page.mouse.click(x, y);
}

/** Clicks there, takes out what stands there, and types. */
export async function typeAt(page: Page, eye: Eye, spot: Spot, text: string): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await clickAt(page, spot);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
    if ((await eye.look())?.typed === text) return;
  }
}

/** Presses a button of the card, where it is when it has come to rest. @returns false where the card has none such. */
export async function pressInCard(
  page: Page,
  eye: Eye,
  pick: (buttons: readonly CardButton[], card: SeenCard) => CardButton | undefined,
): Promise<boolean> {
  let before: Box | undefined;
  const find = (sight: Sight): CardButton | undefined => sight.card && pick(sight.card.buttons, sight.card);
  const { ok, sight } = await eye.await((now) => {
    const button = find(now);
    const rests = button !== undefined && button.x === before?.x && button.y === before.y;
    before = button;
    return rests;
  }, MOVES_FOR);
  const button = ok && sight ? find(sight) : undefined;
  if (button) await clickAt(page, centreOf(button));
  return button !== undefined;
}

/** A place on a box that is in the window and not under the card. */
export function freeSpotOn(
  box: Box,
  card: Box | undefined,
  window: { width: number; height: number },
): Spot | undefined {
  const parts = [0.5, 0.15, 0.85];
  return parts
    .flatMap((down) => parts.map((right) => ({ x: box.x + box.width * right, y: box.y + box.height * down })))
    .find((spot) => isInside(spot, { x: 0, y: 0, ...window }) && !(card && isInside(spot, card)));
}

export function isInside({ x, y }: Spot, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
