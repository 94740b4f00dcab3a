import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectStep, FIRST, openStand, SECOND, type Stand } from './open-stand.ts';
import { pressInCard, readCard, waitForCard } from './seen-card.ts';

/** One guide in several tabs, and several guides in one tab. */

const CHECKLIST = 'start-with-partner';
const BACK = 'Back to “Start working with a Partner”';
const MANAGER = 'https://manager.infomaniak.com/';

let stand: Stand;

beforeAll(async () => {
  stand = await openStand();
});
afterEach(async () => {
  for (const page of stand.context.pages().slice(1)) await page.close();
});
afterAll(() => stand?.close());

async function openManager(): Promise<Page> {
  const page = await stand.context.newPage();
  await page.goto(MANAGER);
  return page;
}

function saysAway(page: Page) {
  return waitForCard(page, ({ text }) => text.includes('goes on in another tab'), 'words that the guide is elsewhere');
}

test('two tabs: one leads, the other says so and can take over, and the next step is stored from there', async () => {
  const first = await stand.startAnew();
  await expectStep(first, FIRST);
  const second = await openManager();
  const { kind, buttons } = await saysAway(second);
  expect([kind, buttons]).toEqual(['chip', ['Close', 'Go on here']]);

  await pressInCard(second, 'Go on here');
  await expectStep(second, FIRST);
  await saysAway(first);
  await pressInCard(second, 'Next');
  await expectStep(second, SECOND);
  await first.reload();
  await saysAway(first);
  expect(stand.errors).toEqual([]);
});

test('the tab that leads is closed: the guide goes on in the one that stood by', async () => {
  const first = await stand.startAnew();
  await expectStep(first, FIRST);
  const second = await openManager();
  await saysAway(second);
  await first.close();
  await expectStep(second, FIRST);
});

test('whoever does not want to hear of it in a tab does not, also after a load; and when the guide ends, no tab speaks of it', async () => {
  const first = await stand.startAnew();
  await expectStep(first, FIRST);
  const [quiet, other] = [await openManager(), await openManager()];
  await saysAway(quiet);
  await saysAway(other);
  await pressInCard(quiet, 'Close');
  await quiet.locator('html > [popover]').waitFor({ state: 'detached' });
  await quiet.reload();
  await quiet.getByRole('navigation').first().waitFor();

  await pressInCard(first, 'Leave');
  await pressInCard(first, 'Leave the guide');
  await other.locator('html > [popover]').waitFor({ state: 'detached' });
  expect(await readCard(quiet)).toBeUndefined();
});

test('a guide within a guide: entered from the card, left to the same step, ticked once it is finished; all of it survives', async () => {
  const page = await stand.startAnew(CHECKLIST);
  await expectStep(page, 'find-partner');
  await pressInCard(page, 'Start this guide');
  await waitForCard(page, ({ text }) => text.includes('Send a call for tenders'), 'the other guide');
  await stand.killWorker();
  await page.reload();
  await expectStep(page, 'task');

  await pressInCard(page, 'Leave');
  await pressInCard(page, BACK);
  await expectStep(page, 'find-partner');
  await pressInCard(page, 'Start this guide');
  await expectStep(page, 'task');
  await pressInCard(page, 'Withdraw');
  await expectStep(page, 'open-confirmation-mail');
  await pressInCard(page, 'Next');
  await expectStep(page, 'follow-cancel-link');
  await pressInCard(page, 'I have read it');
  await pressInCard(page, 'Next');
  await waitForCard(page, ({ buttons }) => buttons.includes(BACK), 'the end, and the way back');
  await pressInCard(page, BACK);
  await expectStep(page, 'invite-partner');
  await page.reload();
  await expectStep(page, 'invite-partner');
  expect(stand.errors).toEqual([]);
});
